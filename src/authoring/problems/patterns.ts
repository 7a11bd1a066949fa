import { type Content, findingsOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";
import { faultOf } from "./safe-pattern.ts";

/** Finds patterns that cannot be run safely on a text of which nothing is known. */
export function findUnsafePatterns(content: Content): Problem[] {
  return findingsOf(content).flatMap(({ entry, raw }) =>
    (entry.detect ?? []).flatMap(({ pattern }, position) => {
      const fault = pattern === undefined ? undefined : faultOf(pattern);
      if (!fault) return [];
      const todo =
        "Use a field, an event or a phrase, or write the pattern in the safe form of docs/DESIGN.md, section 4";
      return [problemAt(raw, ["detect", position, "pattern"], fault, todo)];
    }),
  );
}
