import { type DetectedReport, type DetectOptions, detect } from "./detect/index.ts";
import { createDiagnoser, type Diagnoser } from "./diagnose/index.ts";
import { type TriagedReport, type TriageOptions, triage } from "./triage.ts";
import type { KnowledgeBase } from "./types.ts";

/** Everything that can be asked of one knowledge base, with the indexes that make the answers cheap. */
export interface Engine extends Diagnoser {
  base: KnowledgeBase;
  /** Reads any text: the evidence in it, one report for each device, at least one. */
  detect(text: string, options?: DetectOptions): DetectedReport[];
  /** Reads a text and diagnoses every device in it; at least one. */
  triage(text: string, options?: TriageOptions): TriagedReport[];
}

/** Makes the engine of a knowledge base, which must not be changed afterwards. */
export function createEngine(base: KnowledgeBase): Engine {
  const diagnoser = createDiagnoser(base);
  const read: Engine["detect"] = (text, options) => detect(text, base, options);
  return { base, ...diagnoser, detect: read, triage: (text, options) => triage(text, read, diagnoser, options) };
}
