import { judge } from "./judge.ts";
import { ABSENT, evaluateAt, PRESENT, UNKNOWN } from "./kleene.ts";
import { type CompiledCause, OUT_OF_SCOPE, type Program } from "./program.ts";
import type { Scope } from "./scopes.ts";
import type { Scratch, Trail } from "./scratch.ts";

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
  /** Begins a change: what is asserted from here on is settled and undone together. */
  begin(): void;
  assert(finding: number, assertion: Assertion): void;
  /** Lets everything follow from what was asserted. */
  settle(): void;
  /** Takes the last change back. This and the visits below must come before any other change, in any session. */
  undo(): void;
  /** Visits the findings of which the last change moved what is asserted or what follows, whether or not their presence. */
  eachMoved(visit: (finding: number) => void): void;
  /** Visits the causes whose verdict the last change turned, with what it was before. */
  eachTurned(visit: (cause: number, before: number) => void): void;
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

export function createState(program: Program, scope: Scope, scratch: Scratch): State {
  const { findings, causes, code, starts, conditionsNaming, causesOfCondition } = program;
  const { family } = scope;
  const size = findings.ids.length;
  const timesPresent = new Uint32Array(size);
  const timesAbsent = new Uint32Array(size);
  const assertions = new Uint8Array(size);
  const standings = new Uint8Array(size);
  const presence = new Uint8Array(size).fill(UNKNOWN);
  const values = program.blankValues.slice();
  const verdicts = scope.blankVerdicts.slice();
  const { assertions: asserted, standings: reached, values: touched, verdicts: judged } = scratch;

  function begin(): void {
    asserted.clear();
    reached.clear();
    touched.clear();
    judged.clear();
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
    for (let at = 0; at < reached.size; at++) {
      const finding = reached.at(at);
      const standing =
        ((assertions[finding] as number) << 2) |
        (timesPresent[finding] === 0 ? 0 : 2) |
        (timesAbsent[finding] === 0 ? 0 : 1);
      reached.before[finding] = standings[finding] as number;
      standings[finding] = standing;
      const now = presenceByStanding[standing] as number;
      if (now === presence[finding]) continue;
      presence[finding] = now;
      touched.addAll(conditionsNaming[finding]);
    }
    for (let at = 0; at < touched.size; at++) {
      const condition = touched.at(at);
      const before = values[condition] as number;
      const value = evaluateAt(code, starts[condition] as number, presence);
      touched.before[condition] = before;
      if (value === before) continue;
      values[condition] = value;
      judged.addAll(causesOfCondition[condition]);
    }
    for (let at = 0; at < judged.size; at++) {
      const cause = judged.at(at);
      const before = verdicts[cause] as number;
      judged.before[cause] = before;
      if (before !== OUT_OF_SCOPE) verdicts[cause] = judge(causes[cause] as CompiledCause, values, family);
    }
  }

  return {
    assertions,
    presence,
    values,
    verdicts,
    begin,
    assert(finding, assertion) {
      const before = assertions[finding] as number;
      if (before === assertion) return;
      if (asserted.add(finding)) asserted.before[finding] = before;
      assertions[finding] = assertion;
      reached.add(finding);
      count(finding, before, -1);
      count(finding, assertion, 1);
    },
    settle,
    undo() {
      restore(verdicts, judged);
      restore(values, touched);
      restore(standings, reached);
      reached.each((finding) => {
        presence[finding] = presenceByStanding[standings[finding] as number] as number;
      });
      asserted.each((finding) => {
        count(finding, assertions[finding] as number, -1);
        count(finding, asserted.before[finding] as number, 1);
      });
      restore(assertions, asserted);
      begin();
    },
    eachMoved: (visit) => eachOther(standings, reached, visit),
    eachTurned: (visit) => eachOther(verdicts, judged, visit),
    isContradicted: (finding) => timesPresent[finding] !== 0 && timesAbsent[finding] !== 0,
  };
}

function restore(now: Uint8Array, trail: Trail): void {
  trail.each((one) => {
    now[one] = trail.before[one] as number;
  });
}

function eachOther(now: Uint8Array, trail: Trail, visit: (one: number, before: number) => void): void {
  trail.each((one) => {
    if (now[one] !== trail.before[one]) visit(one, trail.before[one] as number);
  });
}
