/** The shapes that the engine takes and gives: here and nowhere else it says where they come from. */
export type { Evidence } from "../closure.ts";
export type { DiagnosedCause, DiagnoseOptions, Diagnosis } from "../diagnose.ts";
export type { ProposedCheck } from "../next-check.ts";
export type { Condition, KnowledgeBase } from "../schema.ts";
export type { RuledOutBy } from "../verdict.ts";
