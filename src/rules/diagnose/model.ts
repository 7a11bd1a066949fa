/** The shapes that the engine takes and gives, and what it shares with the plain evaluator: only here it says where they come from. */
export type { Evidence } from "../plain/closure.ts";
export { findingsIn } from "../plain/condition.ts";
export type { DiagnosedCause, DiagnoseOptions, Diagnosis } from "../plain/diagnose.ts";
export type { ProposedCheck } from "../plain/next-check.ts";
export { passedConditions } from "../plain/rule-index.ts";
export { familyOf, scopeOf } from "../plain/scope.ts";
export type { RuledOutBy } from "../plain/verdict.ts";
export type { Condition, KnowledgeBase } from "../types.ts";
