/** The shapes that the engine takes and gives, and what it shares with the plain evaluator: only here it says where they come from. */
export type { Evidence } from "../closure.ts";
export { findingsIn } from "../condition.ts";
export type { DiagnosedCause, DiagnoseOptions, Diagnosis } from "../diagnose.ts";
export type { ProposedCheck } from "../next-check.ts";
export { passedConditions } from "../rule-index.ts";
export type { Condition, KnowledgeBase } from "../schema.ts";
export { familyOf, scopeOf } from "../scope.ts";
export type { RuledOutBy } from "../verdict.ts";
