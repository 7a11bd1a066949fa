import type { Condition } from "../types.ts";
import type { Family, Presence } from "../vocabulary.ts";
import type { Closure } from "./closure.ts";
import { accountFor } from "./condition.ts";
import type { IndexedCause, RuleIndex } from "./rule-index.ts";
import { passedBy } from "./verdict.ts";

/** The findings that speak for a cause, against it, and those that could still tell: DESIGN section 3, "Explanation". */
export interface Explanation {
  supporting: string[];
  conflicting: string[];
  unconfirmed: string[];
}

export function explain(cause: IndexedCause, closure: Closure, index: RuleIndex, family?: Family): Explanation {
  const { presenceOf, presenceIn } = closure;
  const positive = cause.rules.filter((rule) => rule.then !== "ruled-out").map((rule) => rule.when);
  const excluding = cause.rules.filter((rule) => rule.then === "ruled-out").map((rule) => rule.when);
  const accounts = (conditions: Condition[], values: Presence[], wanted: Presence) =>
    conditions
      .filter((condition) => values.includes(presenceIn(condition)))
      .flatMap((condition) => accountFor(condition, wanted, presenceOf));

  const listed = new Set<string>();
  const list = (ids: string[]) => {
    const fresh = [...new Set(ids)].filter((id) => !listed.has(id));
    for (const id of fresh) listed.add(id);
    return fresh;
  };
  const supporting = list(accounts(positive, ["present", "unknown"], "present"));
  const conflicting = list([
    ...accounts(positive, ["absent"], "absent"),
    ...accounts(excluding, ["present"], "present"),
    ...(cause.needs ? accounts([cause.needs], ["absent"], "absent") : []),
    ...accounts(passedBy(cause, presenceIn, family), ["present"], "present"),
  ]);
  const unconfirmed = list(accounts(positive, ["unknown"], "unknown"));

  const follows = (id: string) => {
    const presence = presenceOf(id);
    const sources = presence === "present" ? index.implying(id) : index.implied(id);
    return sources.some((other) => other !== id && listed.has(other) && presenceOf(other) === presence);
  };
  const ownWitness = (id: string) => closure.asserted.get(id) === presenceOf(id) || !follows(id);
  return {
    supporting: supporting.filter(ownWitness),
    conflicting: conflicting.filter(ownWitness),
    unconfirmed,
  };
}

/** Counts the supporting findings of the rules that hold: what ranks causes of one verdict. */
export function supportOfHoldingRules(cause: IndexedCause, closure: Closure, supporting: readonly string[]): number {
  const { presenceOf, presenceIn } = closure;
  const inHolding = new Set(
    cause.rules
      .filter((rule) => rule.then !== "ruled-out" && presenceIn(rule.when) === "present")
      .flatMap((rule) => accountFor(rule.when, "present", presenceOf)),
  );
  return supporting.filter((id) => inHolding.has(id)).length;
}
