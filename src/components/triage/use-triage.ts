import { useCallback, useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { readFragment, writeFragment } from "./address.ts";
import { beginWith, changeTo, emptyTriage, type History, isEmpty, type TriageState, undo } from "./state.ts";

export interface UseTriage {
  state: TriageState;
  /** What the address said and the knowledge base does not know. */
  notUnderstood: readonly string[];
  canUndo: boolean;
  change(part: Partial<TriageState>): void;
  undo(): void;
  clear(): void;
}

/** The state of the triage, kept in step with the address: the fragment is read on load and whenever it changes. */
export function useTriage(base: KnowledgeBase): UseTriage {
  const [notUnderstood, setNotUnderstood] = useState<readonly string[]>(
    () => readFragment(location.hash, base)?.notUnderstood ?? [],
  );
  const [history, setHistory] = useState<History>(() =>
    beginWith(readFragment(location.hash, base)?.state ?? emptyTriage),
  );
  const { now } = history;

  useEffect(() => {
    const onHashChange = () => {
      const read = readFragment(location.hash, base);
      if (!read) return;
      setNotUnderstood(read.notUnderstood);
      setHistory((before) => changeTo(before, read.state));
    };
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, [base]);

  // With the page, not after it: whoever copies the address has what the page shows.
  useLayoutEffect(() => {
    const fragment = writeFragment(now);
    const isForeign = location.hash !== "" && readFragment(location.hash, base) === undefined;
    // The target of a link (the skip link's) stays until there is something to keep.
    if (fragment === "" && isForeign) return;
    window.history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
  }, [now, base]);

  const goBack = useCallback(() => setHistory(undo), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z") return;
      if (isTextField(event.target)) return;
      event.preventDefault();
      goBack();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [goBack]);

  return {
    state: now,
    notUnderstood,
    canUndo: history.past.length > 0,
    change: useCallback((part) => setHistory((before) => changeTo(before, { ...before.now, ...part })), []),
    undo: goBack,
    clear: useCallback(() => {
      setNotUnderstood([]);
      setHistory((before) => (isEmpty(before.now) ? before : changeTo(before, emptyTriage)));
    }, []),
  };
}

const textInputs = new Set(["text", "search", "email", "url", "number", "password", "tel"]);
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && textInputs.has(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);
