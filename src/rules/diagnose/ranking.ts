import type { CauseKind, Verdict } from "../vocabulary.ts";
import type { Accounts } from "./accounts.ts";
import { NumberSet } from "./number-set.ts";
import { type CompiledCause, POSSIBLE, type Program, wordOf } from "./program.ts";
import type { State } from "./state.ts";

/** A ranked cause as it is told, without its explanation. */
export interface RankedCause {
  id: string;
  kind: CauseKind;
  verdict: Verdict;
}

/** A ranked cause with all that its place in the order depends on. */
export interface Standing {
  cause: number;
  told: RankedCause;
  tier: number;
  support: number;
  against: number;
  likelihood: number;
}

/** The causes that are confirmed, likely or possible, the most probable first. */
export interface Ranking {
  list(): readonly Standing[];
  touchCause(cause: number): void;
}

/** The tier of a verdict: health stands after every fault that is at least likely, and before those that are merely possible. */
const tiers = [0, 1, 5] as const;
const tiersOfHealth = [2, 3, 4] as const;

/** Keeps the list sorted: only causes touched since it was last asked for are counted again and find a new place. */
export function rankingOf(program: Program, state: State, accounts: Accounts): Ranking {
  const { causes } = program;
  const { verdicts } = state;
  const touched = new NumberSet(causes.length);
  let ranked: readonly Standing[] = [];

  const standingOf = (cause: number): Standing => {
    const { id, kind, likelihood } = causes[cause] as CompiledCause;
    const verdict = verdicts[cause] as 0 | 1 | 2;
    const { support, conflicting } = accounts.of(cause);
    const told = { id, kind, verdict: wordOf(verdict) };
    const tier = (kind === "healthy" ? tiersOfHealth : tiers)[verdict];
    return { cause, told, tier, support, against: conflicting.length, likelihood };
  };

  return {
    list() {
      if (touched.size === 0) return ranked;
      const kept = ranked.filter(({ cause }) => !touched.has(cause));
      const fresh: Standing[] = [];
      touched.each((cause) => {
        if ((verdicts[cause] as number) <= POSSIBLE) fresh.push(standingOf(cause));
      });
      touched.clear();
      // What is kept is one sorted run, which the sort merges with the few that are fresh.
      if (fresh.length > 0 || kept.length < ranked.length) ranked = [...kept, ...fresh].sort(byRank);
      return ranked;
    },
    touchCause: (cause) => touched.add(cause),
  };
}

const byRank = (a: Standing, b: Standing) =>
  a.tier - b.tier ||
  b.support - a.support ||
  a.against - b.against ||
  a.likelihood - b.likelihood ||
  // Numbers are in order of id.
  a.cause - b.cause;
