import { ABSENT, PRESENT, UNKNOWN } from "./kleene.ts";
import { NumberSet } from "./number-set.ts";
import type { CompiledCause, CompiledCheck, Program } from "./program.ts";
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

export function effectsOf(program: Program, state: State): Effects {
  const { causes, checks, findings, findingsOfCause, checksRevealing } = program;
  const present: Kept = findings.ids.map(() => undefined);
  const absent: Kept = findings.ids.map(() => undefined);
  const none: Kept = checks.map(() => undefined);
  const touchedCauses = new NumberSet(causes.length);
  const stale = new NumberSet(findings.ids.length);

  const isOpen = (finding: number) => state.assertions[finding] === NOT_ASKED && state.presence[finding] === UNKNOWN;

  /** Gives the answer, looks, and takes it back. */
  function suppose(list: readonly number[], presence: number): Effect {
    state.change(list.flatMap((finding) => [finding, asserting(presence)]));
    const { turned } = state;
    let effect = nothing;
    if (turned.length > 0) {
      let total = 0;
      const moves: number[] = [];
      for (let at = 0; at < turned.length; at += 2) {
        const cause = turned[at] as number;
        const change = Math.abs((state.verdicts[cause] as number) - (turned[at + 1] as number));
        const amount = change * (causes[cause] as CompiledCause).weight;
        total += amount;
        moves.push(cause, amount);
      }
      effect = { total, moves };
    }
    state.undo();
    return effect;
  }

  /** Forgets what an answer since may have changed: the effects of all findings that tell something of a touched cause. */
  function forget(): void {
    const named = new NumberSet(findings.ids.length);
    for (const cause of touchedCauses.list) for (const one of findingsOfCause[cause] ?? []) named.add(one);
    for (const one of named.list) for (const finding of findings.tellingOf(one)) stale.add(finding);
    for (const finding of stale.list) {
      present[finding] = undefined;
      absent[finding] = undefined;
      for (const check of checksRevealing[finding] ?? []) none[check] = undefined;
    }
    touchedCauses.clear();
    stale.clear();
  }

  function keep(kept: Kept, key: number, make: () => Effect): Effect {
    if (touchedCauses.list.length > 0 || stale.list.length > 0) forget();
    const effect = kept[key] ?? make();
    kept[key] = effect;
    return effect;
  }

  return {
    isOpen,
    ofPresent: (finding) => keep(present, finding, () => suppose([finding], PRESENT)),
    ofAbsent: (finding) => keep(absent, finding, () => suppose([finding], ABSENT)),
    ofNone: (check) =>
      keep(none, check, () => suppose((checks[check] as CompiledCheck).reveals.filter(isOpen), ABSENT)),
    touchFinding: (finding) => stale.add(finding),
    touchCause: (cause) => touchedCauses.add(cause),
  };
}

type Kept = (Effect | undefined)[];
