import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { findProblems, formatProblem } from "../authoring/problems/index.ts";
import { readContent } from "../authoring/read-content.ts";
import { printable } from "../rules/printable.ts";

/**
 * Stops Astro before it reads a content file if there is any problem, having printed all of them: Astro itself stops at
 * the first schema error, and only logs a reference that leads nowhere.
 */
export function stopOnProblems(): AstroIntegration {
  return {
    name: "stop-on-problems",
    hooks: {
      "astro:config:setup": ({ config, logger }) => {
        const { problems } = findProblems(readContent(fileURLToPath(config.root)));
        for (const problem of problems) logger.error(printable(formatProblem(problem)));
        if (problems.length > 0) throw new Error(`The content has ${problems.length} problems; all are printed above.`);
      },
    },
  };
}
