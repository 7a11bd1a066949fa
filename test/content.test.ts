import { expect, test } from "vitest";
import { readContent } from "../src/read-content.ts";
import { findProblems, formatProblem } from "../src/rules/problems/index.ts";

const raw = readContent(process.cwd());
const { problems, entries } = findProblems(raw);

test("the content has no problems", () => {
  expect(raw.length).toBeGreaterThan(0);
  expect(problems.map(formatProblem)).toEqual([]);
});

test("every cause has a case in the words of a tool that expects the whole ranked list", () => {
  const without = Object.keys(entries.causes).filter(
    (id) => !entries.cases[id]?.some(({ text, ranked }) => text !== undefined && ranked !== undefined),
  );
  expect(without).toEqual([]);
});
