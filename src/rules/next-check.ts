import type { Closure } from "./closure.ts";
import { findingsIn } from "./condition.ts";
import { explain } from "./explain.ts";
import { type IndexedCause, type RuleIndex, ruleIndex } from "./rule-index.ts";
import type { KnowledgeBase, PublishedCheck } from "./schema.ts";
import { familyOf, type Scope, scopeOf } from "./scope.ts";
import { judge } from "./verdict.ts";
import { type Likelihood, type Presence, type Role, type Verdict, verdicts } from "./vocabulary.ts";

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
): ProposedCheck[] {
  const index = ruleIndex(base);
  const current = index.causes.map((cause) =>
    scope.includes(cause) ? judge(cause, closure.presenceOf, scope.family).verdict : null,
  );
  const leaders = [...current.keys()].filter((at) => current[at] === "confirmed" || current[at] === "likely");
  if (leaders.length === 1 && current[leaders[0] as number] === "confirmed") return [];
  // Without a chosen platform the evidence may still tell the family: what only the other one has is not proposed.
  const seen = scope.family ? scope : scopeOf(familyOf(closure.asserted, base), base);
  const inQuestion = leaders.length > 0 ? withRivals(leaders, closure, index) : null;

  const simulate = simulator(closure, index, scope, current);
  const measured = Object.entries(base.checks).flatMap(([id, check]) => {
    if (!seen.includes(check)) return [];
    const gain = gainOf(check, simulate, closure, index);
    if (gain.amount === 0n) return [];
    if (inQuestion && !gain.touched.some((position) => inQuestion.has(position))) return [];
    return [{ id, gain, ask: canDo(check.who, roles) ? undefined : check.who }];
  });
  return measured
    .sort(
      (a, b) =>
        Number(a.ask !== undefined) - Number(b.ask !== undefined) ||
        Number(sign(b.gain.amount * a.gain.per - a.gain.amount * b.gain.per)) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, ask }) => (ask ? { id, ask } : { id }));
}

/** What a person can do at the device needs no role of its own. */
const canDo = (who: Role, roles: readonly Role[] | undefined) =>
  roles === undefined || who === "user" || roles.includes(who);

const sign = (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** Positions of the leading causes and of every cause with a positive rule that names one of their supporting findings. */
function withRivals(leaders: number[], closure: Closure, index: RuleIndex): Set<number> {
  const support = leaders.flatMap((at) => explain(index.causes[at] as IndexedCause, closure, index).supporting);
  const rivals = support.flatMap((id) =>
    (index.causesByFinding.get(id) ?? []).filter((at) => names(index.causes[at], id)),
  );
  return new Set([...leaders, ...rivals]);
}

const names = (cause: IndexedCause | undefined, findingId: string) =>
  cause?.rules.some((rule) => rule.then !== "ruled-out" && findingsIn(rule.when).includes(findingId)) === true;

interface Effect {
  size: number;
  touched: number[];
}

/** Says how far an answer would move the verdicts: the sum over causes of weight × change of rank. */
function simulator(closure: Closure, index: RuleIndex, scope: Scope, current: (Verdict | null)[]) {
  return (answer: Record<string, Presence>): Effect => {
    const { closure: next, changed } = closure.adding(answer);
    const touched = [...new Set(changed.flatMap((id) => index.causesByFinding.get(id) ?? []))].filter(
      (position) => current[position] !== null,
    );
    let size = 0;
    for (const position of touched) {
      const cause = index.causes[position] as IndexedCause;
      const before = rankOf(current[position] as Verdict);
      const after = rankOf(judge(cause, next.presenceOf, scope.family).verdict);
      size += weights[cause.likelihood] * Math.abs(after - before);
    }
    return { size, touched };
  };
}

/** A fraction of whole numbers, so that no rounding decides between two checks. */
interface Gain {
  amount: bigint;
  per: bigint;
  touched: number[];
}

function gainOf(
  check: PublishedCheck,
  simulate: (answer: Record<string, Presence>) => Effect,
  closure: Closure,
  index: RuleIndex,
): Gain {
  // What is asserted or already follows from the evidence is not asked again.
  const asked = check.reveals.filter((id) => !closure.asserted.has(id) && closure.presenceOf(id) === "unknown");
  if (asked.length === 0) return { amount: 0n, per: 1n, touched: [] };
  const whole = (value: number) => BigInt(value);

  if (check.choose === "many") {
    const effects = asked.flatMap((id) => [simulate({ [id]: "present" }), simulate({ [id]: "absent" })]);
    const amount = effects.reduce((sum, effect) => sum + effect.size, 0);
    return { amount: whole(amount), per: whole(2 * check.cost), touched: effects.flatMap((effect) => effect.touched) };
  }

  const noneOfThese = Object.fromEntries(asked.map((id) => [id, "absent" as const]));
  const answers = asked.map((id) => ({ effect: simulate({ [id]: "present" }), weight: 1 + weightOfNaming(id, index) }));
  answers.push({ effect: simulate(noneOfThese), weight: 1 });
  return {
    amount: answers.reduce((sum, { effect, weight }) => sum + whole(effect.size) * whole(weight), 0n),
    per: whole(check.cost) * answers.reduce((sum, { weight }) => sum + whole(weight), 0n),
    touched: answers.flatMap(({ effect }) => effect.touched),
  };
}

function weightOfNaming(findingId: string, index: RuleIndex): number {
  return (index.causesByFinding.get(findingId) ?? [])
    .map((position) => index.causes[position])
    .reduce((sum, cause) => sum + (cause && names(cause, findingId) ? weights[cause.likelihood] : 0), 0);
}
