import type { KnowledgeBase } from "../rules/types.ts";
import type { Entries } from "./entries.ts";
import { buildKnowledgeBase } from "./knowledge-base.ts";
import { formatProblem } from "./problems/index.ts";
import { readShapes } from "./problems/shape.ts";
import { readContent } from "./read-content.ts";

/**
 * Reads the content below `root`, the folder of a project, and builds its rules. Throws with every entry that is not even an
 * entry; whether the content is right as a whole is proved by `npm run check`.
 */
export function loadContent(root: string): { entries: Entries; base: KnowledgeBase } {
  const { problems, entries } = readShapes(readContent(root));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  return { entries, base: buildKnowledgeBase(entries) };
}
