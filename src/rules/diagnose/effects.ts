import { ABSENT, PRESENT, UNKNOWN } from "./kleene.ts";
import { NumberSet } from "./number-set.ts";
import type { CompiledCause, CompiledCheck, Program } from "./program.ts";
import type { Scratch } from "./scratch.ts";
import { asserting, NOT_ASKED, type State } from "./state.ts";

/** What an answer would do: by how much the verdict of each cause would move, times the weight of the cause. */
export interface Effect {
  total: number;
  /** Each cause followed by its amount. */
  moves: readonly number[];
}

/** The effects of answers that nobody gave yet. Each is worked out once, and again only after a cause that it can move was touched. */
export interface Effects {
  /** Whether a finding is open: neither asserted nor following from what is. */
  isOpen(finding: number): boolean;
  ofPresent(finding: number): Effect;
  ofAbsent(finding: number): Effect;
  /** The effect of "none of these": every finding of the check that is open is absent. */
  ofNone(check: number): Effect;
  touchFinding(finding: number): void;
  touchCause(cause: number): void;
}

const nothing: Effect = { total: 0, moves: [] };

export function effectsOf(program: Program, state: State, { named }: Scratch): Effects {
  const { causes, checks, findings, findingsOfCause, checksRevealing } = program;
  const present = new Array<Effect | undefined>(findings.ids.length);
  const absent = new Array<Effect | undefined>(findings.ids.length);
  const none = new Array<Effect | undefined>(checks.length);
  const touchedCauses = new NumberSet(causes.length);
  const stale = new NumberSet(findings.ids.length);

  const isOpen = (finding: number) => state.assertions[finding] === NOT_ASKED && state.presence[finding] === UNKNOWN;

  /** Gives the answer, looks, and takes it back. */
  function suppose(list: readonly number[], presence: number): Effect {
    state.begin();
    for (const finding of list) state.assert(finding, asserting(presence));
    state.settle();
    let total = 0;
    const moves: number[] = [];
    state.eachTurned((cause, before) => {
      const change = Math.abs((state.verdicts[cause] as number) - before);
      const amount = change * (causes[cause] as CompiledCause).weight;
      total += amount;
      moves.push(cause, amount);
    });
    state.undo();
    return total > 0 ? { total, moves } : nothing;
  }

  /** Forgets what an answer since may have changed: the effects of all findings that tell something of a touched cause. */
  function forget(): void {
    named.clear();
    touchedCauses.forEach((cause) => {
      for (const finding of findingsOfCause[cause] ?? []) named.add(finding);
    });
    named.forEach((one) => {
      for (const finding of findings.tellingOf(one)) stale.add(finding);
    });
    stale.forEach((finding) => {
      present[finding] = undefined;
      absent[finding] = undefined;
      for (const check of checksRevealing[finding] ?? []) none[check] = undefined;
    });
    touchedCauses.clear();
    stale.clear();
  }

  function kept(effects: (Effect | undefined)[], key: number, make: () => Effect): Effect {
    if (touchedCauses.size > 0 || stale.size > 0) forget();
    const known = effects[key];
    if (known) return known;
    const effect = make();
    effects[key] = effect;
    return effect;
  }

  return {
    isOpen,
    ofPresent: (finding) => kept(present, finding, () => suppose([finding], PRESENT)),
    ofAbsent: (finding) => kept(absent, finding, () => suppose([finding], ABSENT)),
    ofNone: (check) =>
      kept(none, check, () => suppose((checks[check] as CompiledCheck).reveals.filter(isOpen), ABSENT)),
    touchFinding: (finding) => stale.add(finding),
    touchCause: (cause) => touchedCauses.add(cause),
  };
}
