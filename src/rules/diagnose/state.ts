import { judge } from "./judge.ts";
import { ABSENT, evaluateAt, PRESENT, UNKNOWN } from "./kleene.ts";
import { NumberSet } from "./number-set.ts";
import type { Program } from "./program.ts";
import { OUT_OF_SCOPE, type Scope } from "./scopes.ts";

/** What is asserted of a finding, as one number: NOT_ASKED, or a presence number and one. */
export type Assertion = number;
export const NOT_ASKED: Assertion = 0;
export const asserting = (presence: number): Assertion => presence + 1;

/**
 * One device: presences, values of conditions and verdicts, kept equal to what is asserted. A change costs what it moves:
 * every finding counts the assertions that make it present and those that make it absent, a condition is evaluated when a
 * finding in it has another presence, a cause is judged when a condition of it has another value.
 */
export interface State {
  readonly assertions: Uint8Array;
  readonly presence: Uint8Array;
  readonly values: Uint8Array;
  readonly verdicts: Uint8Array;
  /** The findings of which the last change moved what is asserted or what follows, whether or not their presence. */
  readonly moved: readonly number[];
  /** The causes whose verdict the last change turned, each followed by its verdict before. */
  readonly turned: readonly number[];
  /** Asserts: each finding is followed by what is asserted of it. */
  change(assertions: readonly number[]): void;
  /** Takes the last change back. */
  undo(): void;
  /** Whether something makes the finding present and something makes it absent. */
  isContradicted(finding: number): boolean;
}

/** What a finding is by its standing: assertion × 4, plus 2 where something makes it present, plus 1 where absent. */
const presenceByStanding = Uint8Array.from({ length: 16 }, (_, standing) => {
  const own = standing >> 2;
  if (own === asserting(ABSENT) || own === asserting(PRESENT)) return own - 1;
  const follows = standing & 3;
  return follows === 2 ? PRESENT : follows === 1 ? ABSENT : UNKNOWN;
});

export function createState(program: Program, scope: Scope): State {
  const { findings, causes, code, starts, conditionsNaming, causesOfCondition } = program;
  const size = findings.ids.length;
  const assertions = new Uint8Array(size);
  const timesPresent = new Uint32Array(size);
  const timesAbsent = new Uint32Array(size);
  const standings = new Uint8Array(size);
  const presence = new Uint8Array(size).fill(UNKNOWN);
  const values = program.blankValues.slice();
  const verdicts = scope.blankVerdicts.slice();

  const reached = new NumberSet(size);
  const touchedConditions = new NumberSet(starts.length);
  const touchedCauses = new NumberSet(causes.length);
  // What the last change did, each thing followed by what it was before.
  const asserted: number[] = [];
  const moved: number[] = [];
  const standingsBefore: number[] = [];
  const revalued: number[] = [];
  const turned: number[] = [];

  function assert(finding: number, assertion: Assertion): void {
    const before = assertions[finding] as number;
    if (before === assertion) return;
    assertions[finding] = assertion;
    reached.add(finding);
    count(finding, before, -1);
    count(finding, assertion, 1);
    asserted.push(finding, before);
  }

  function count(finding: number, assertion: Assertion, step: number): void {
    if (assertion === asserting(PRESENT)) {
      countAll(findings.implied(finding), timesPresent, step);
      countAll(findings.excludedBy(finding), timesAbsent, step);
    } else if (assertion === asserting(ABSENT)) countAll(findings.implying(finding), timesAbsent, step);
  }

  function countAll(list: readonly number[], times: Uint32Array, step: number): void {
    for (const one of list) {
      times[one] = (times[one] as number) + step;
      reached.add(one);
    }
  }

  function settle(): void {
    for (const one of reached.list) {
      const before = standings[one] as number;
      const standing =
        ((assertions[one] as number) << 2) | (timesPresent[one] === 0 ? 0 : 2) | (timesAbsent[one] === 0 ? 0 : 1);
      if (standing === before) continue;
      standings[one] = standing;
      moved.push(one);
      standingsBefore.push(before);
      const now = presenceByStanding[standing] as number;
      if (now === presence[one]) continue;
      presence[one] = now;
      for (const condition of conditionsNaming[one] as readonly number[]) touchedConditions.add(condition);
    }
    for (const condition of touchedConditions.list) {
      const before = values[condition] as number;
      const value = evaluateAt(code, starts[condition] as number, presence);
      if (value === before) continue;
      values[condition] = value;
      revalued.push(condition, before);
      for (const cause of causesOfCondition[condition] as readonly number[]) touchedCauses.add(cause);
    }
    for (const cause of touchedCauses.list) {
      const before = verdicts[cause] as number;
      if (before === OUT_OF_SCOPE) continue;
      const verdict = judge(causes[cause] as (typeof causes)[number], values, scope.family);
      if (verdict === before) continue;
      verdicts[cause] = verdict;
      turned.push(cause, before);
    }
  }

  function forget(): void {
    for (const set of [reached, touchedConditions, touchedCauses]) set.clear();
    for (const log of [asserted, moved, standingsBefore, revalued, turned]) log.length = 0;
  }

  return {
    assertions,
    presence,
    values,
    verdicts,
    moved,
    turned,
    change(list) {
      forget();
      for (let at = 0; at < list.length; at += 2) assert(list[at] as number, list[at + 1] as Assertion);
      settle();
    },
    undo() {
      restore(turned, verdicts);
      restore(revalued, values);
      for (let at = 0; at < moved.length; at++) {
        const finding = moved[at] as number;
        const standing = standingsBefore[at] as number;
        standings[finding] = standing;
        presence[finding] = presenceByStanding[standing] as number;
      }
      for (let at = asserted.length - 2; at >= 0; at -= 2) {
        const finding = asserted[at] as number;
        const before = asserted[at + 1] as number;
        count(finding, assertions[finding] as number, -1);
        count(finding, before, 1);
        assertions[finding] = before;
      }
      forget();
    },
    isContradicted: (finding) => timesPresent[finding] !== 0 && timesAbsent[finding] !== 0,
  };
}

function restore(log: readonly number[], into: Uint8Array): void {
  for (let at = 0; at < log.length; at += 2) into[log[at] as number] = log[at + 1] as number;
}
