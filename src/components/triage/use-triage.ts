import { useCallback, useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { KnowledgeBase } from "../../rules/types.ts";
import { readFragment, writeFragment } from "./address.ts";
import {
  beginDesk,
  changeOpen,
  type Desk,
  dropPending,
  keepCase,
  newCase,
  openDevice,
  settleAsNew,
  type TextReading,
  takeReading,
  undoOpen,
} from "./desk.ts";
import type { Statement } from "./state.ts";

export interface UseTriage {
  desk: Desk;
  /** What the address said and the knowledge base does not know. */
  notUnderstood: readonly string[];
  change(next: Partial<Statement>): void;
  undo(): void;
  /** Forgets everything that is known of the device, and the text. */
  newCase(): void;
  take(reading: TextReading, continues: boolean): void;
  open(device: string): void;
  /** Whose the pending reading is: of the open device, of another one, or of neither, because it is left aside. */
  settle(whose: "same" | "new" | "neither"): void;
}

/** The devices on the desk; the open one is kept in step with the address, which is read on load and whenever it changes. */
export function useTriage(base: KnowledgeBase): UseTriage {
  const [{ desk, notUnderstood }, set] = useState(() => fromAddress(base, 0));
  const update = useCallback((next: (desk: Desk) => Desk) => set((now) => ({ ...now, desk: next(now.desk) })), []);

  useEffect(() => {
    const onHashChange = () => {
      if (readFragment(location.hash, base)) set((now) => fromAddress(base, now.desk.caseNumber + 1));
    };
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, [base]);

  // With the page, not after it: whoever copies the address has what the page shows.
  const { now } = desk.open;
  useLayoutEffect(() => {
    const fragment = writeFragment(now);
    const isForeign = location.hash !== "" && readFragment(location.hash, base) === undefined;
    // The target of a link (the skip link's) stays until there is something to keep.
    if (fragment === "" && isForeign) return;
    window.history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
  }, [now, base]);

  const undo = useCallback(() => update(undoOpen), [update]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z") return;
      if (isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo]);

  return {
    desk,
    notUnderstood,
    undo,
    change: useCallback((next) => update((desk) => changeOpen(desk, next)), [update]),
    newCase: useCallback(() => set((now) => ({ desk: newCase(now.desk), notUnderstood: [] })), []),
    take: useCallback(
      (reading, continues) => update((desk) => takeReading(desk, reading, continues, base)),
      [update, base],
    ),
    open: useCallback((device) => update((desk) => openDevice(desk, device)), [update]),
    settle: useCallback(
      (whose) =>
        update((desk) =>
          whose === "same" ? keepCase(desk, base) : whose === "new" ? settleAsNew(desk) : dropPending(desk),
        ),
      [update, base],
    ),
  };
}

function fromAddress(base: KnowledgeBase, caseNumber: number): { desk: Desk; notUnderstood: readonly string[] } {
  const read = readFragment(location.hash, base);
  return { desk: beginDesk(read?.state, caseNumber), notUnderstood: read?.notUnderstood ?? [] };
}

const textInputs = new Set(["text", "search", "email", "url", "number", "password", "tel"]);
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && textInputs.has(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);
