import { fileURLToPath } from "node:url";
import type { Entries } from "../authoring/entries.ts";
import { buildKnowledgeBase } from "../authoring/knowledge-base.ts";
import { formatProblem } from "../authoring/problems/index.ts";
import { readShapes } from "../authoring/problems/shape.ts";
import { readContent } from "../authoring/read-content.ts";
import { createEngine, type Engine } from "../rules/engine.ts";
import type { KnowledgeBase } from "../rules/types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Reads the content that this program stands in. Throws with every entry that is not even an entry; whether the content
 * is right as a whole is proved once, by `npm run check`, and not at every start.
 */
export function loadKnowledge(): { entries: Entries; base: KnowledgeBase; engine: Engine } {
  const { problems, entries } = readShapes(readContent(root));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  const base = buildKnowledgeBase(entries);
  return { entries, base, engine: createEngine(base) };
}
