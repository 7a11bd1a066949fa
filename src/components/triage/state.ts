import type { Evidence } from "../../rules/plain/closure.ts";
import { overrule } from "../../rules/plain/overrule.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import type { Family, Role } from "../../rules/vocabulary.ts";

/** What a person said of one device, and of themselves. Each change of it can be undone. */
export interface Statement {
  /** The platform or family that the person chose; undefined means "not sure". */
  platform: string | undefined;
  roles: readonly Role[];
  said: Evidence;
  /** Ids of the checks that the person could not answer. They are not proposed again. */
  done: readonly string[];
}

/** What was read of one device. It follows the text, and no undo changes it. */
export interface DeviceReading {
  evidence: Evidence;
  /** The family that the text speaks of. */
  family: Family | undefined;
}

/** One device: what a person said of it, and what was read of it. Nothing of one device ever reaches another. */
export interface TriageState extends Statement {
  read: DeviceReading;
}

export const emptyReading: DeviceReading = { evidence: {}, family: undefined };
export const emptyTriage: TriageState = { platform: undefined, roles: [], said: {}, done: [], read: emptyReading };

/** All evidence of one device: what was read, and what a person said, which counts also against the text. */
export const evidenceOf = ({ read, said }: TriageState, base: KnowledgeBase): Evidence =>
  overrule(read.evidence, said, base);

/** What there is to show of evidence: what a text could not tell is left out, what a person could not tell stays. */
export const knownIn = (evidence: Evidence, said: Evidence): Evidence =>
  Object.fromEntries(
    Object.entries(evidence).filter(([id, presence]) => presence !== "unknown" || Object.hasOwn(said, id)),
  );

/** Something is known of the device. */
export const isBegun = ({ said, done, read }: TriageState): boolean =>
  hasAnswers({ said, done }) || Object.keys(read.evidence).length > 0;

/** A person answered something about the device. */
export const hasAnswers = ({ said, done }: Pick<Statement, "said" | "done">): boolean =>
  Object.keys(said).length > 0 || done.length > 0;

/** The state of one device, and what a person had said before, the latest last. */
export interface History {
  now: TriageState;
  past: readonly Statement[];
}

export const beginWith = (now: TriageState): History => ({ now, past: [] });

const longest = 500; // steps

export const changeTo = ({ now, past }: History, next: Partial<Statement>): History => ({
  now: { ...now, ...next },
  past: [...past, statementOf(now)].slice(-longest),
});

/** Takes back the last thing that a person said. */
export function undo({ now, past }: History): History {
  return { now: { ...now, ...past.at(-1) }, past: past.slice(0, -1) };
}

const statementOf = ({ platform, roles, said, done }: TriageState): Statement => ({ platform, roles, said, done });
