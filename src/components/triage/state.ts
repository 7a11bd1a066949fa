import type { Evidence } from "../../rules/closure.ts";
import type { Role } from "../../rules/vocabulary.ts";

/** All that a person has said about one device, and about themselves. */
export interface TriageState {
  /** A platform id or a family; undefined means "not sure". */
  platform: string | undefined;
  roles: readonly Role[];
  evidence: Evidence;
}

export const emptyTriage: TriageState = { platform: undefined, roles: [], evidence: {} };

export const isEmpty = ({ platform, roles, evidence }: TriageState): boolean =>
  platform === undefined && roles.length === 0 && Object.keys(evidence).length === 0;

/** The state now, and those before it, the latest last. */
export interface History {
  now: TriageState;
  past: readonly TriageState[];
}

export const beginWith = (now: TriageState): History => ({ now, past: [] });

const longest = 500;

export const changeTo = ({ now, past }: History, next: TriageState): History => ({
  now: next,
  past: [...past, now].slice(-longest),
});

export function undo({ now, past }: History): History {
  return { now: past.at(-1) ?? now, past: past.slice(0, -1) };
}
