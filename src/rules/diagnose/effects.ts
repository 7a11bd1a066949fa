import { ABSENT, PRESENT, UNKNOWN } from "./kleene.ts";
import { NumberSet } from "./number-set.ts";
import type { CompiledCause, CompiledCheck, Program } from "./program.ts";
import type { Scratch } from "./scratch.ts";
import { asserting, NOT_ASKED, type State } from "./state.ts";

/**
 * What an answer would do: the causes whose verdict it would move, each followed by how far, which is the change of rank times
 * the weight of the cause.
 */
export type Effect = readonly number[];

/** The effects of answers that nobody gave yet. Each is worked out once, and again only after a cause that it can move was touched. */
export interface Effects {
  /** Whether there is anything to ask of a finding: it is not asserted, and it does not follow from what is. */
  isAskable(finding: number): boolean;
  ofPresent(finding: number): Effect;
  ofAbsent(finding: number): Effect;
  /** The effect of "none of these": everything that the check still asks is absent. */
  ofNone(check: number): Effect;
  touchFinding(finding: number): void;
  touchCause(cause: number): void;
}

export function effectsOf(program: Program, state: State, { named }: Scratch): Effects {
  const { causes, checks, findings, findingsOfCause, checksRevealing } = program;
  const present = new Array<Effect | undefined>(findings.ids.length);
  const absent = new Array<Effect | undefined>(findings.ids.length);
  const none = new Array<Effect | undefined>(checks.length);
  const touchedCauses = new NumberSet(causes.length);
  const stale = new NumberSet(findings.ids.length);

  const isAskable = (finding: number) => state.assertions[finding] === NOT_ASKED && state.presence[finding] === UNKNOWN;

  /** Gives the answer, looks, and takes it back. */
  function suppose(list: readonly number[], presence: number): Effect {
    state.begin();
    for (const finding of list) state.assert(finding, asserting(presence));
    state.settle();
    const effect: number[] = [];
    state.eachTurned((cause, before) => {
      const change = Math.abs((state.verdicts[cause] as number) - before);
      effect.push(cause, change * (causes[cause] as CompiledCause).weight);
    });
    state.undo();
    return effect;
  }

  /** Forgets what an answer since may have changed: the effects of all findings that tell something of a touched cause. */
  function forget(): void {
    if (touchedCauses.size === 0 && stale.size === 0) return;
    named.clear();
    touchedCauses.each((cause) => named.addAll(findingsOfCause[cause]));
    named.each((finding) => stale.addAll(findings.tellingOf(finding)));
    stale.each((finding) => {
      present[finding] = undefined;
      absent[finding] = undefined;
      for (const check of checksRevealing[finding] ?? []) none[check] = undefined;
    });
    touchedCauses.clear();
    stale.clear();
  }

  return {
    isAskable,
    ofPresent(finding) {
      forget();
      present[finding] ??= suppose([finding], PRESENT);
      return present[finding];
    },
    ofAbsent(finding) {
      forget();
      absent[finding] ??= suppose([finding], ABSENT);
      return absent[finding];
    },
    ofNone(check) {
      forget();
      none[check] ??= suppose((checks[check] as CompiledCheck).reveals.filter(isAskable), ABSENT);
      return none[check];
    },
    touchFinding: (finding) => stale.add(finding),
    touchCause: (cause) => touchedCauses.add(cause),
  };
}
