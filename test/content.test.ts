import { expect, test } from "vitest";
import { readContent } from "../src/read-content.ts";
import { findProblems, formatProblem } from "../src/rules/problems/index.ts";

test("the content has no problems", () => {
  const raw = readContent(process.cwd());
  expect(raw.length).toBeGreaterThan(0);
  expect(findProblems(raw).problems.map(formatProblem)).toEqual([]);
});
