/** `npm run check`: prints every problem of the content, and exits with 1 if there is one. */
import { printable } from "../rules/printable.ts";
import { findProblems, formatProblem } from "./problems/index.ts";
import { readContent } from "./read-content.ts";

const { problems } = findProblems(readContent(process.cwd()));
for (const problem of problems) console.error(printable(formatProblem(problem)));
console.log(problems.length === 0 ? "No problems." : `${problems.length} problem${problems.length === 1 ? "" : "s"}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
