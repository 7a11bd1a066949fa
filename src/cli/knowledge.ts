import { readFileSync } from "node:fs";
import { createEngine, type Engine } from "../rules/engine.ts";
import type { PublicWords } from "../rules/redact/index.ts";
import type { CauseFixes, KnowledgeBase } from "../rules/types.ts";

/** What the command line answers from: the published rules, and how each cause is removed. */
export interface Knowledge {
  engine: Engine;
  fixes: Record<string, CauseFixes>;
}

/** Loads what `npm run build:rules` wrote. Throws if it has not run. */
export function loadKnowledge(): Knowledge {
  return { engine: createEngine(read<KnowledgeBase>("rules.json")), fixes: read("fixes.json") };
}

/** What may stay in a text that is redacted. Throws if `npm run build:rules` has not run. */
export const loadPublicWords = (): PublicWords => read("public-words.json");

function read<T>(name: string): T {
  const file = new URL(`../../build/${name}`, import.meta.url);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch (error) {
    throw new Error(`The rules are not built (${(error as Error).message}). Run npm run build:rules.`);
  }
}
