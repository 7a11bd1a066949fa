import { expect, test } from "vitest";
import { findProblems, formatProblem } from "../../../src/rules/problems/index.ts";
import { changed, type Files, problemsWith, read, sound } from "./content.ts";

const manyMistakes: Files = {
  ...sound,
  ...changed("causes/limit.cases.yaml", "limit: confirmed", "limit: likely"),
  "causes/limit.mdx": (sound["causes/limit.mdx"] ?? "")
    .replace("when: dialogs/limit-reached", "when: dialogs/limit-reachd")
    .replace("when: symptoms/user-at-limit", "when: { all: [symptoms/user-at-limit, symptoms/user-below-limit] }"),
  ...changed("checks/count-devices.mdx", "cost: 2", "cost: 3"),
  ...changed("codes/0x801c000e.yaml", '"0x801c000e"', "0x801c000e"),
  ...changed("dialogs/limit-reached.yaml", "heading: Windows", "heading: Windows\nheading: Windows"),
  "sources/handbook.yaml": sound["sources/manual.yaml"] ?? "",
  "symptoms/Alone.yaml": "",
  "symptoms/alone.yaml": "title: Alone\nsources: [manual, manuel]\n",
};

test("sound content has no problems", () => {
  expect(problemsWith()).toEqual([]);
});

test("no content has no problems", () => {
  expect(findProblems([]).problems).toEqual([]);
});

test("every problem of every file at once, in reading order, each on its line", () => {
  expect(problemsWith(manyMistakes)).toMatchInlineSnapshot();
});

test("the order in which files are read makes no difference", () => {
  const backwards = Object.fromEntries(Object.entries(manyMistakes).reverse());
  expect(findProblems(read(backwards)).problems.map(formatProblem)).toEqual(problemsWith(manyMistakes));
});

test("lines that end as on Windows are counted the same", () => {
  const windows = Object.fromEntries(
    Object.entries(manyMistakes).map(([file, text]) => [file, text.replace(/^\n/, "").replaceAll("\n", "\r\n")]),
  );
  expect(problemsWith(windows)).toEqual(problemsWith(manyMistakes));
});

test("only entries that are right in shape are given back", () => {
  const { entries } = findProblems(read(manyMistakes));
  expect(Object.keys(entries.symptoms)).toEqual(["user-at-limit", "user-below-limit", "alone"]);
  expect(entries.codes).toEqual({});
});
