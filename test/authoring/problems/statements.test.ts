import { expect, test } from "vitest";
import { problemsWith } from "./content.ts";

const statement = (...places: string[]) => ({
  "statements/limit.yaml": `section: Errors\norder: 1\nsays: There is a limit.\nplaces:\n${places.map((place) => `  - ${place}\n`).join("")}`,
});

test("words that are not in the entry named", () => {
  expect(
    problemsWith(
      statement(
        "{ in: causes/limit, words: Devices are counted. }",
        "{ in: causes/limit, words: Devices are numbered. }",
        "{ in: symptoms/user-at-limit, words: devices are counted }",
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "src/content/statements/limit.yaml:6: places.1.words: These words do not stand in src/content/causes/limit.mdx. Copy the words that stand there, or name another entry.",
      "src/content/statements/limit.yaml:7: places.2.words: These words do not stand in src/content/symptoms/user-at-limit.yaml. Copy the words that stand there, or name another entry.",
    ]
  `);
});

test("words in front matter count, and a broken line does not matter", () => {
  expect(
    problemsWith(
      { "symptoms/user-at-limit.yaml": "title: >-\n  As many devices\n  as allowed\nsources: [manual]\n" },
      statement(
        "{ in: causes/limit, words: Only the limit shows this dialog. }",
        "{ in: symptoms/user-at-limit, words: many devices as allowed }",
      ),
    ),
  ).toEqual([]);
});
