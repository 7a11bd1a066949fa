import { createDiagnoser, type Diagnoser } from "./diagnose/index.ts";
import type { KnowledgeBase } from "./diagnose/model.ts";

/** Everything that can be asked of one knowledge base, with the indexes that make the answers cheap. */
export type Engine = Diagnoser;

/** Makes the engine of a knowledge base, which must not be changed afterwards. */
export function createEngine(base: KnowledgeBase): Engine {
  return createDiagnoser(base);
}
