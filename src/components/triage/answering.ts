import type { Check, KnowledgeBase } from "../../rules/types.ts";
import type { Presence } from "../../rules/vocabulary.ts";
import { answerCheck, answerFinding, takeBack } from "./answers.ts";
import { evidenceOf, type Statement, type TriageState } from "./state.ts";

/** What any part of triage may say of the device that is open. */
export interface Answering {
  finding(findingId: string, presence: Presence | undefined): void;
  /** Answers those findings of a check that the person sees. */
  check(shown: Pick<Check, "choose" | "reveals">, presence: Presence): void;
  takeBack(findingIds: readonly string[]): void;
  /** The person cannot answer a check, or can again. */
  couldNotTell(checkId: string, cannot: boolean): void;
}

/** Turns answers into changes of what was said. */
export function answeringFor(
  state: TriageState,
  base: KnowledgeBase,
  change: (next: Partial<Statement>) => void,
): Answering {
  const { said, done, read } = state;
  return {
    finding: (id, presence) => change({ said: answerFinding(said, id, presence, base, read.evidence) }),
    check: (shown, presence) => change({ said: answerCheck(said, shown, presence, evidenceOf(state, base)) }),
    takeBack: (ids) => change({ said: takeBack(said, ids, read.evidence) }),
    couldNotTell: (checkId, cannot) =>
      change({ done: [...done.filter((id) => id !== checkId), ...(cannot ? [checkId] : [])] }),
  };
}
