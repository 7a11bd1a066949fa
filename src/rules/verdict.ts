import { evaluate, type PresenceOf } from "./condition.ts";
import type { IndexedCause } from "./rule-index.ts";
import type { Rule } from "./schema.ts";
import { type Family, type Verdict, verdicts } from "./vocabulary.ts";

/** Why a cause is ruled out; `rule` and `phase-passed` rest on something seen, `nothing-found` on nothing seen. */
export type RuledOutBy = "does-not-apply" | "rule" | "phase-passed" | "nothing-found";

export interface Judgement {
  verdict: Verdict;
  ruledOutBy?: RuledOutBy;
  /** The rules that hold, in authored order. */
  holding: Rule[];
  /** A confirmed or likely rule holds although the cause is ruled out: it was so, and is over. */
  conflict: boolean;
}

/** The verdict on one cause: DESIGN section 3, "Verdict". `family` narrows which way of registration is looked at. */
export function judge(cause: IndexedCause, presenceOf: PresenceOf, family?: Family): Judgement {
  const holding: Rule[] = [];
  let undecided = false;
  for (const rule of cause.rules) {
    const value = evaluate(rule.when, presenceOf);
    if (value === "present") holding.push(rule);
    else if (value === "unknown" && rule.then !== "ruled-out") undecided = true;
  }
  const strongest = verdicts.find((verdict) => holding.some((rule) => rule.then === verdict));

  const excludedBy = exclusion(cause, holding, presenceOf, family);
  if (excludedBy) {
    const conflict = holding.some((rule) => rule.then === "confirmed" || rule.then === "likely");
    return { verdict: "ruled-out", ruledOutBy: excludedBy, holding, conflict };
  }
  if (strongest) return { verdict: strongest, holding, conflict: false };
  if (undecided) return { verdict: "open", holding, conflict: false };
  return { verdict: "ruled-out", ruledOutBy: "nothing-found", holding, conflict: false };
}

function exclusion(
  cause: IndexedCause,
  holding: readonly Rule[],
  presenceOf: PresenceOf,
  family: Family | undefined,
): RuledOutBy | undefined {
  if (cause.needs && evaluate(cause.needs, presenceOf) === "absent") return "does-not-apply";
  if (holding.some((rule) => rule.then === "ruled-out")) return "rule";
  const behindUs = cause.passed.some(
    ([way, phases]) =>
      (family === undefined || way === family) &&
      phases.every((passed) => passed.some((condition) => evaluate(condition, presenceOf) === "present")),
  );
  return behindUs ? "phase-passed" : undefined;
}
