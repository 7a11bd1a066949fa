import type { Condition } from "../types.ts";
import type { Presence } from "../vocabulary.ts";

/** What is known of a finding, by its id. */
export type PresenceOf = (findingId: string) => Presence;

/** What is known of a whole condition. */
export type ValueOf = (condition: Condition) => Presence;

const opposite = { absent: "present", unknown: "unknown", present: "absent" } as const;

/** Evaluates a condition in Kleene's three-valued logic: `all` is the minimum, `any` the maximum, `not` the complement. */
export function evaluate(condition: Condition, presenceOf: PresenceOf): Presence {
  if (typeof condition === "string") return presenceOf(condition);
  if ("not" in condition) return opposite[evaluate(condition.not, presenceOf)];
  return "all" in condition
    ? decidedBy("absent", condition.all, presenceOf)
    : decidedBy("present", condition.any, presenceOf);
}

/** What one part is enough for, if a part is so; the opposite if all parts are. A loop: triage evaluates thousands of conditions a step. */
function decidedBy(enough: "present" | "absent", parts: readonly Condition[], presenceOf: PresenceOf): Presence {
  let otherwise: Presence = opposite[enough];
  for (const part of parts) {
    const value = evaluate(part, presenceOf);
    if (value === enough) return enough;
    if (value === "unknown") otherwise = "unknown";
  }
  return otherwise;
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
