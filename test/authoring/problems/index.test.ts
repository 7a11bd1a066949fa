import { expect, test } from "vitest";
import { findProblems, formatProblem } from "../../../src/authoring/problems/index.ts";
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
  expect(problemsWith(manyMistakes)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:9: rules.0.when: There is no dialogs/limit-reachd. Did you mean dialogs/limit-reached? Correct it, or write src/content/dialogs/limit-reachd.yaml.",
      "src/content/checks/count-devices.mdx:7: cost: The value must be 1, 2, 5 or 10. Change it as CONTRIBUTING.md shows.",
      "src/content/codes/0x801c000e.yaml:2: code: The value is the number 2149318670: YAML reads an unquoted 0x… as a number. Put the code in quotation marks.",
      "src/content/dialogs/limit-reached.yaml:3: A key stands twice. Keep one of the two.",
      "src/content/sources/handbook.yaml:1: No entry names this source. Name it where it is used, or delete the file.",
      "src/content/symptoms/Alone.yaml:1: “Alone” is no id. Rename the file: lower case, digits and hyphens.",
      "src/content/symptoms/alone.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
      "src/content/symptoms/alone.yaml:2: sources.1: There is no sources/manuel. Did you mean sources/manual? Correct it, or write src/content/sources/manuel.yaml.",
    ]
  `);
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
