import type { Check, Condition, KnowledgeBase } from "../types.ts";
import { type Likelihood, type Presence, type Role, type Verdict, verdicts } from "../vocabulary.ts";
import type { Closure } from "./closure.ts";
import { evaluate } from "./condition.ts";
import { explain } from "./explain.ts";
import { type IndexedCause, type RuleIndex, ruleIndex } from "./rule-index.ts";
import { familyOf, type Scope, scopeOf } from "./scope.ts";
import { judge } from "./verdict.ts";

export interface ProposedCheck {
  id: string;
  /** Who has to be asked, where the person's own roles do not reach. */
  ask?: Role;
}

const weights: Record<Likelihood, number> = { common: 4, occasional: 2, rare: 1 };
const rankOf = (verdict: Verdict) => verdicts.length - 1 - verdicts.indexOf(verdict);

/**
 * The checks still worth doing, best first: DESIGN section 3, "Next check". Empty when one cause stands confirmed alone
 * or when no check could change a verdict.
 */
export function nextChecks(
  closure: Closure,
  base: KnowledgeBase,
  scope: Scope,
  roles: readonly Role[] | undefined,
  done: readonly string[] = [],
): ProposedCheck[] {
  const index = ruleIndex(base);
  const current = index.causes.map((cause) =>
    scope.includes(cause) ? judge(cause, closure.presenceIn, scope.family).verdict : null,
  );
  const at = (...wanted: Verdict[]) => [...current.keys()].filter((one) => wanted.includes(current[one] as Verdict));
  const leaders = at("confirmed", "likely");
  // That the registration is sound explains nothing that somebody complains of: what is possible stays in question.
  const onlyHealth = leaders.every((position) => index.causes[position]?.kind === "healthy");
  const complaints = onlyHealth ? at("possible") : [];
  const isSettled = leaders.length === 1 && at("confirmed").length === 1;
  if (isSettled && complaints.length === 0) return [];
  // Without a chosen platform the evidence may still tell the family: what only the other one has is not proposed.
  const seen = scope.family ? scope : scopeOf(familyOf(closure.asserted, base), base);
  const isDone = (id: string, { none }: Check) =>
    done.includes(id) || (none !== undefined && closure.presenceOf(none) === "present");
  const checks = Object.entries(base.checks).filter(([id, check]) => seen.includes(check) && !isDone(id, check));

  const weightOf = (findingId: string) =>
    supportedBy(findingId, index)
      .map((position) => index.causes[position] as IndexedCause)
      .reduce((sum, cause) => sum + (scope.includes(cause) ? weights[cause.likelihood] : 0), 0);

  // Checks tell apart what leads and its rivals; while no fault leads, what is possible; and where nothing can, everything.
  const others = leaders.length > 0 ? withRivals(leaders, closure, index) : [...current.keys()];
  const inQuestion = isSettled ? [complaints] : [complaints, others];
  for (const positions of inQuestion.filter(({ length }) => length > 0)) {
    const effectOf = simulator(closure, index, scope, current, new Set(positions));
    const gains = checks.map(([id, { who, ...check }]) => ({
      id,
      ...(canDo(who, roles) ? {} : { ask: who }),
      gain: gainOf(check, effectOf, weightOf, closure),
    }));
    const useful = gains.filter(({ gain }) => gain.amount > 0n).sort(byGain);
    if (useful.length > 0) return useful.map(({ gain: _, ...check }) => check);
  }
  return [];
}

/** The person's own checks first, then by effect per cost, compared as whole numbers, then by id. */
function byGain(a: ProposedCheck & { gain: Gain }, b: ProposedCheck & { gain: Gain }): number {
  const difference = b.gain.amount * a.gain.per - a.gain.amount * b.gain.per;
  return (
    Number(a.ask !== undefined) - Number(b.ask !== undefined) ||
    (difference > 0n ? 1 : difference < 0n ? -1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** What a person can do at the device needs no role of its own. */
const canDo = (who: Role, roles: readonly Role[] | undefined) =>
  roles === undefined || who === "user" || roles.includes(who);

/** The leading causes, and every cause with a positive rule that names one of their supporting findings, or what it implies. */
function withRivals(leaders: number[], closure: Closure, index: RuleIndex): number[] {
  const support = leaders.flatMap((leader) => explain(index.causes[leader] as IndexedCause, closure, index).supporting);
  return [...leaders, ...support.flatMap((id) => index.implied(id)).flatMap((id) => supportedBy(id, index))];
}

/** The causes with a positive rule that names a finding. */
function supportedBy(findingId: string, index: RuleIndex): number[] {
  const naming = index.conditionsByFinding.get(findingId) ?? [];
  return [...new Set(naming.filter(({ isPositive }) => isPositive).map(({ position }) => position))];
}

/** Says how far an answer would move the verdicts in question: the sum over causes of weight × change of rank. */
function simulator(
  closure: Closure,
  index: RuleIndex,
  scope: Scope,
  current: readonly (Verdict | null)[],
  inQuestion: ReadonlySet<number>,
) {
  return (answer: Record<string, Presence>): number => {
    const changed = closure.changedBy(answer);
    const presenceOf = (id: string) => changed.get(id) ?? closure.presenceOf(id);
    // Only conditions that get another value can move a verdict, and most do not.
    const values = new Map<Condition, Presence>();
    const touched = new Set<number>();
    for (const id of changed.keys())
      for (const { condition, position } of index.conditionsByFinding.get(id) ?? []) {
        if (!inQuestion.has(position)) continue;
        const value = values.get(condition) ?? evaluate(condition, presenceOf);
        values.set(condition, value);
        if (value !== closure.presenceIn(condition)) touched.add(position);
      }

    let effect = 0;
    for (const position of touched) {
      const before = current[position];
      if (!before) continue;
      const cause = index.causes[position] as IndexedCause;
      const after = judge(cause, (one) => values.get(one) ?? closure.presenceIn(one), scope.family).verdict;
      effect += weights[cause.likelihood] * Math.abs(rankOf(after) - rankOf(before));
    }
    return effect;
  };
}

/** A fraction of whole numbers, so that no rounding decides between two checks. */
interface Gain {
  amount: bigint;
  per: bigint;
}

function gainOf(
  { reveals, choose, cost }: Pick<Check, "reveals" | "choose" | "cost">,
  effectOf: (answer: Record<string, Presence>) => number,
  weightOf: (findingId: string) => number,
  closure: Closure,
): Gain {
  // What is asserted or already follows from the evidence is not asked again.
  const asked = reveals.filter((id) => !closure.asserted.has(id) && closure.presenceOf(id) === "unknown");
  if (asked.length === 0) return { amount: 0n, per: 1n };

  if (choose === "many") {
    const amount = asked.reduce((sum, id) => sum + effectOf({ [id]: "present" }) + effectOf({ [id]: "absent" }), 0);
    return { amount: BigInt(amount), per: BigInt(2 * cost) };
  }
  const noneOfThese = Object.fromEntries(asked.map((id) => [id, "absent" as const]));
  const answers = asked.map((id) => ({ effect: effectOf({ [id]: "present" }), weight: 1 + weightOf(id) }));
  answers.push({ effect: effectOf(noneOfThese), weight: 1 });
  const weight = answers.reduce((sum, answer) => sum + answer.weight, 0);
  const amount = answers.reduce((sum, answer) => sum + BigInt(answer.effect) * BigInt(answer.weight), 0n);
  return { amount, per: BigInt(cost) * BigInt(weight) };
}
