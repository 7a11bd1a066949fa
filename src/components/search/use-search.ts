import { useEffect, useState } from "preact/hooks";
import { type CodeIndex, unpackCodes } from "../../rules/code-index.ts";
import { href } from "../../words/links.ts";
import { answerCode, type CodeAnswer, codesIn } from "./find-codes.ts";
import { type Found, search } from "./pagefind.ts";
import { isNothing, type Query } from "./query.ts";

let codes: Promise<Map<string, string>> | undefined;

/** The titles of all codes by id, loaded when the first code is asked for. */
function allCodes(): Promise<Map<string, string>> {
  codes ??= fetch(href("/search/codes.json"))
    .then((response) => response.json() as Promise<CodeIndex>)
    .then(unpackCodes);
  codes.catch(() => {
    codes = undefined;
  });
  return codes;
}

export interface ExactCodes extends CodeAnswer {
  titles: ReadonlyMap<string, string>;
}

const noCode: ExactCodes = { found: [], titles: new Map() };

/** What the query says exactly, if it is a code: known before and without the full-text engine. */
export function useExactCodes(text: string): ExactCodes {
  const [answer, setAnswer] = useState(noCode);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: ExactCodes) => isCurrent && setAnswer(next);
    if (codesIn(text).length === 0) show(noCode);
    else
      allCodes().then(
        (titles) => show({ ...answerCode(text, titles), titles }),
        () => show(noCode),
      );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return answer;
}

export type Outcome = { state: "idle" | "searching" | "failed" } | ({ state: "found" } & Found);

const pause = 150;

/** The pages that match; the last outcome stays until the next one is there. */
export function useFullText({ text, filters }: Query, most: number): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ state: "idle" });
  const key = JSON.stringify(filters);
  useEffect(() => {
    if (isNothing({ text, filters })) {
      setOutcome({ state: "idle" });
      return;
    }
    let isCurrent = true;
    setOutcome((before) => (before.state === "found" ? before : { state: "searching" }));
    const show = (next: Outcome) => isCurrent && setOutcome(next);
    const timer = setTimeout(() => {
      search(text.trim(), filters, most).then(
        (found) => show({ state: "found", ...found }),
        () => show({ state: "failed" }),
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // `filters` is a new object on each render; its text is what counts.
  }, [text, key, most]);
  return outcome;
}
