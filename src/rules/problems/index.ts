import type { Entries, RawEntry } from "../entries.ts";
import { inReadingOrder, type Problem } from "./problem.ts";
import { readShapes } from "./shape.ts";

export { formatProblem, type Problem } from "./problem.ts";

/**
 * Finds every mistake in the content at once, in reading order. Concerns that need whole entries look only at those
 * whose syntax and shape are right, so that one misspelt key is one problem and not ten.
 */
export function findProblems(raw: readonly RawEntry[]): { problems: Problem[]; entries: Entries } {
  const { entries, problems } = readShapes(raw);
  return { problems: inReadingOrder(problems), entries };
}
