import { type CauseKind, type Family, likelihoods, type Role, type Verdict, verdicts } from "../vocabulary.ts";
import { type Findings, numberFindings } from "./findings.ts";
import { encode, evaluateAt, UNKNOWN } from "./kleene.ts";
import { type Condition, findingsIn, type KnowledgeBase, passedConditions } from "./model.ts";

/** Verdicts as numbers, the strongest least: their places in `verdicts`. */
export const CONFIRMED = 0;
export const LIKELY = 1;
export const POSSIBLE = 2;
export const OPEN = 3;
export const RULED_OUT = 4;
/** Of a cause that the chosen platform leaves out. */
export const OUT_OF_SCOPE = 5;

export const wordOf = (verdict: number): Verdict => verdicts[verdict] as Verdict;

/** A cause with everything looked up that a diagnosis asks of it. Conditions are numbers; -1 is none. */
export interface CompiledCause {
  id: string;
  kind: CauseKind;
  /** Place in `likelihoods`: the most probable first. */
  likelihood: number;
  /** How much a change of its verdict counts: the more probable the cause, the more. */
  weight: number;
  needs: number;
  rules: readonly { condition: number; then: number; because: string }[];
  ways: readonly Way[];
}

/** The phases of a cause in one family, each with the conditions any of which shows that the phase is behind us. */
export interface Way {
  family: Family;
  phases: readonly (readonly number[])[];
}

export interface CompiledCheck {
  id: string;
  who: Role;
  cost: number;
  isChoice: boolean;
  reveals: readonly number[];
  /** The finding that holds where there is nothing of the kind; -1 is none. */
  none: number;
}

/** A knowledge base as lists of numbers: which findings move which conditions, and which conditions which causes. */
export interface Program {
  base: KnowledgeBase;
  findings: Findings;
  /** All conditions in preorder, and where each begins. */
  code: Int32Array;
  starts: readonly number[];
  /** In order of id, so that the order of numbers is the order of ids. */
  causes: readonly CompiledCause[];
  numberOfCause: ReadonlyMap<string, number>;
  checks: readonly CompiledCheck[];
  /** The values of all conditions while nothing is known. */
  blankValues: Uint8Array;
  conditionsNaming: Lists;
  causesOfCondition: Lists;
  causesNaming: Lists;
  /** By finding, the causes with a rule that speaks for them and names it. */
  causesSupportedBy: Lists;
  findingsOfCause: Lists;
  checksRevealing: Lists;
}

type Lists = readonly (readonly number[])[];

const weights = [4, 2, 1];

/** Compiles a knowledge base, which must not be changed afterwards. */
export function compile(base: KnowledgeBase): Program {
  const findings = numberFindings(base);
  const conditions = conditionTable(findings);
  const checks = Object.entries(base.checks).map(
    ([id, { who, cost, choose, reveals, none }]): CompiledCheck => ({
      id,
      who,
      cost,
      isChoice: choose === "one",
      reveals: reveals.map(findings.numberOf),
      none: none === undefined ? -1 : findings.numberOf(none),
    }),
  );
  const waysOf = wayTable(base, conditions.numberOf);
  const causes = Object.keys(base.causes)
    .sort()
    .map((id): CompiledCause => {
      const cause = base.causes[id] as KnowledgeBase["causes"][string];
      const likelihood = likelihoods.indexOf(cause.likelihood);
      return {
        id,
        kind: cause.kind,
        likelihood,
        weight: weights[likelihood] as number,
        needs: cause.needs === undefined ? -1 : conditions.numberOf(cause.needs),
        rules: cause.rules.map(({ when, then, because }) => ({
          condition: conditions.numberOf(when),
          then: verdicts.indexOf(then),
          because,
        })),
        ways: waysOf(cause),
      };
    });

  const conditionsOfCause = causes.map(({ needs, rules, ways }) => [
    ...new Set([
      ...rules.map(({ condition }) => condition),
      ...ways.flatMap(({ phases }) => phases.flat()),
      ...(needs < 0 ? [] : [needs]),
    ]),
  ]);
  const through = (list: readonly number[]) => [...new Set(list.flatMap((one) => conditions.names[one] ?? []))];
  const findingsOfCause = conditionsOfCause.map(through);
  const supporting = causes.map(({ rules }) =>
    through(rules.flatMap(({ condition, then }) => (then === RULED_OUT ? [] : [condition]))),
  );
  const code = Int32Array.from(conditions.code);
  const unknown = new Uint8Array(findings.ids.length).fill(UNKNOWN);
  return {
    base,
    findings,
    code,
    starts: conditions.starts,
    causes,
    numberOfCause: new Map(causes.map(({ id }, number) => [id, number])),
    checks,
    blankValues: Uint8Array.from(conditions.starts, (start) => evaluateAt(code, start, unknown)),
    conditionsNaming: turned(conditions.names, findings.ids.length),
    causesOfCondition: turned(conditionsOfCause, conditions.starts.length),
    causesNaming: turned(findingsOfCause, findings.ids.length),
    causesSupportedBy: turned(supporting, findings.ids.length),
    findingsOfCause,
    checksRevealing: turned(
      checks.map(({ reveals }) => [...new Set(reveals)]),
      findings.ids.length,
    ),
  };
}

/** Numbers conditions as they come. What is one object in the base, as the `passed` of a phase is, stays one condition. */
function conditionTable(findings: Findings) {
  const numbers = new Map<Condition, number>();
  const code: number[] = [];
  const starts: number[] = [];
  const names: number[][] = [];
  const numberOf = (condition: Condition): number => {
    const known = numbers.get(condition);
    if (known !== undefined) return known;
    const number = starts.push(encode(condition, findings.numberOf, code)) - 1;
    names.push([...new Set(findingsIn(condition).map(findings.numberOf))]);
    numbers.set(condition, number);
    return number;
  };
  return { code, starts, names, numberOf };
}

/** Causes of the same phases and platforms share their ways: there are few of these and many causes. */
function wayTable(base: KnowledgeBase, numberOf: (condition: Condition) => number) {
  const known = new Map<string, readonly Way[]>();
  return (cause: KnowledgeBase["causes"][string]): readonly Way[] => {
    const key = JSON.stringify([cause.platforms, cause.phases]);
    const ways =
      known.get(key) ??
      passedConditions(cause, base).map(([family, phases]) => ({
        family,
        phases: phases.map((conditions) => conditions.map(numberOf)),
      }));
    known.set(key, ways);
    return ways;
  };
}

/** Turns "which numbers has each" into "which have each number". */
function turned(lists: Lists, limit: number): Lists {
  const result: number[][] = Array.from({ length: limit }, () => []);
  lists.forEach((list, from) => {
    for (const to of list) result[to]?.push(from);
  });
  return result;
}
