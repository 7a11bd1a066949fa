/** Diagnosis alone: the part of the engine that works on evidence and knows nothing of texts. */
import type { DiagnoseOptions, Diagnosis, Evidence, KnowledgeBase } from "./model.ts";
import { compile } from "./program.ts";
import { scopesOf } from "./scopes.ts";
import { scratchFor } from "./scratch.ts";
import { type Session, startSession } from "./session.ts";

export type { CheckOptions } from "./next-check.ts";
export type { RankedCause } from "./ranking.ts";
export type { Session } from "./session.ts";

export interface Diagnoser {
  /** Starts a session: what is asked often of one device, answer by answer. Another platform is another session. */
  start(evidence?: Evidence, options?: { platform?: string | undefined }): Session;
  /** Diagnoses one device once: same evidence and options, same answer. Throws nothing. */
  diagnose(evidence: Evidence, options?: DiagnoseOptions): Diagnosis;
}

/** Compiles a knowledge base, which must not be changed afterwards. */
export function createDiagnoser(base: KnowledgeBase): Diagnoser {
  const program = compile(base);
  const ground = { program, scopeOf: scopesOf(program), scratch: scratchFor(program) };
  const start: Diagnoser["start"] = (evidence = {}, { platform } = {}) => {
    const session = startSession(ground, platform);
    session.replace(evidence);
    return session;
  };
  return {
    start,
    diagnose: (evidence, options = {}) => start(evidence, options).diagnosis(options),
  };
}
