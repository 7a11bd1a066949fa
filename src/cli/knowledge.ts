import { fileURLToPath } from "node:url";
import { readContent } from "../read-content.ts";
import type { Entries } from "../rules/entries.ts";
import { buildKnowledgeBase } from "../rules/knowledge-base.ts";
import { findProblems, formatProblem } from "../rules/problems/index.ts";
import type { KnowledgeBase } from "../rules/schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Reads the content that this program stands in. Throws with every problem if there is one. */
export function loadKnowledge(): { entries: Entries; base: KnowledgeBase } {
  const { problems, entries } = findProblems(readContent(root));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  return { entries, base: buildKnowledgeBase(entries) };
}
