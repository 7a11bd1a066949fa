import type { Condition, Rule } from "../types.ts";
import { type Family, type Verdict, verdicts } from "../vocabulary.ts";
import type { ValueOf } from "./condition.ts";
import type { IndexedCause } from "./rule-index.ts";

/** Why a cause is ruled out; `rule` and `phase-passed` rest on something seen, `nothing-found` on nothing seen. */
export type RuledOutBy = "does-not-apply" | "rule" | "phase-passed" | "nothing-found";

export interface Judgement {
  verdict: Verdict;
  ruledOutBy?: RuledOutBy;
  /** The rules that hold, in authored order. */
  holding: Rule[];
  /** A confirmed or likely rule holds although the cause is ruled out: it was so, and is over. Health has no such past. */
  conflict: boolean;
}

/** The verdict on one cause: DESIGN section 3, "Verdict". `family` narrows which way of registration is looked at. */
export function judge(cause: IndexedCause, presenceIn: ValueOf, family?: Family): Judgement {
  const holding: Rule[] = [];
  let undecided = false;
  for (const rule of cause.rules) {
    const value = presenceIn(rule.when);
    if (value === "present") holding.push(rule);
    else if (value === "unknown" && rule.then !== "ruled-out") undecided = true;
  }
  const strongest = verdicts.find((verdict) => holding.some((rule) => rule.then === verdict));

  const excludedBy = exclusion(cause, holding, presenceIn, family);
  if (excludedBy) {
    const conflict =
      cause.kind !== "healthy" && holding.some((rule) => rule.then === "confirmed" || rule.then === "likely");
    return { verdict: "ruled-out", ruledOutBy: excludedBy, holding, conflict };
  }
  if (strongest) return { verdict: strongest, holding, conflict: false };
  if (undecided) return { verdict: "open", holding, conflict: false };
  return { verdict: "ruled-out", ruledOutBy: "nothing-found", holding, conflict: false };
}

function exclusion(
  cause: IndexedCause,
  holding: readonly Rule[],
  presenceIn: ValueOf,
  family: Family | undefined,
): RuledOutBy | undefined {
  if (cause.needs && presenceIn(cause.needs) === "absent") return "does-not-apply";
  if (holding.some((rule) => rule.then === "ruled-out")) return "rule";
  return passedBy(cause, presenceIn, family).length > 0 ? "phase-passed" : undefined;
}

/** The conditions that show that every phase of the cause is behind us; none while one may still lie ahead. */
export function passedBy(cause: IndexedCause, presenceIn: ValueOf, family?: Family): Condition[] {
  for (const [way, phases] of cause.passed) {
    if (family !== undefined && way !== family) continue;
    const shown = phases.flatMap((passed) => passed.find((condition) => presenceIn(condition) === "present") ?? []);
    if (shown.length === phases.length) return shown;
  }
  return [];
}
