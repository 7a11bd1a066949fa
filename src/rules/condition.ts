import type { Condition } from "./schema.ts";
import type { Presence } from "./vocabulary.ts";

/** What is known of a finding, by its id. */
export type PresenceOf = (findingId: string) => Presence;

const rank = { absent: 0, unknown: 1, present: 2 } as const;
const opposite = { absent: "present", unknown: "unknown", present: "absent" } as const;

const weakest = (a: Presence, b: Presence) => (rank[a] <= rank[b] ? a : b);
const strongest = (a: Presence, b: Presence) => (rank[a] >= rank[b] ? a : b);

/** Evaluates a condition in Kleene's three-valued logic: `all` is the minimum, `any` the maximum, `not` the complement. */
export function evaluate(condition: Condition, presenceOf: PresenceOf): Presence {
  if (typeof condition === "string") return presenceOf(condition);
  if ("not" in condition) return opposite[evaluate(condition.not, presenceOf)];
  if ("all" in condition) return condition.all.map((part) => evaluate(part, presenceOf)).reduce(weakest, "present");
  return condition.any.map((part) => evaluate(part, presenceOf)).reduce(strongest, "absent");
}

/** Every finding id that a condition names, in reading order, repeats included. */
export function findingsIn(condition: Condition): string[] {
  if (typeof condition === "string") return [condition];
  if ("not" in condition) return findingsIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(findingsIn);
}

/**
 * The findings that give a condition the value `wanted`, or that do so in part while its value is still unknown: the
 * true parts of a true `any` but not its false ones, the true parts of an undecided `all`, and so on. A part whose value
 * is known to be the opposite accounts for nothing.
 */
export function accountFor(condition: Condition, wanted: Presence, presenceOf: PresenceOf): string[] {
  if (typeof condition === "string") return presenceOf(condition) === wanted ? [condition] : [];
  if ("not" in condition) return accountFor(condition.not, opposite[wanted], presenceOf);
  const value = evaluate(condition, presenceOf);
  if (value !== wanted && value !== "unknown") return [];
  return ("all" in condition ? condition.all : condition.any).flatMap((part) => accountFor(part, wanted, presenceOf));
}
