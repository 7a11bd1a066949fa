import { expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

test("a merge that was not finished is a problem on each of its lines, and the only one of its file", () => {
  const torn = "<<<<<<< HEAD\ntitle: One\n||||||| base\n=======\ntitle: Other\n>>>>>>> branch\n";
  const prose = `${sound["causes/limit.mdx"]}\n<<<<<<< HEAD\nOne.\n=======\nOther.\n>>>>>>> branch\n`;
  expect(
    problemsWith(changed("symptoms/user-at-limit.yaml", "title:", `${torn}title:`), { "causes/limit.mdx": prose }),
  ).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:26: The merge of two versions left “<<<<<<<” here. Keep what is right of both, and delete the markers.",
      "src/content/causes/limit.mdx:28: The merge of two versions left “=======” here. Keep what is right of both, and delete the markers.",
      "src/content/causes/limit.mdx:30: The merge of two versions left “>>>>>>>” here. Keep what is right of both, and delete the markers.",
      "src/content/symptoms/user-at-limit.yaml:1: The merge of two versions left “<<<<<<<” here. Keep what is right of both, and delete the markers.",
      "src/content/symptoms/user-at-limit.yaml:3: The merge of two versions left “|||||||” here. Keep what is right of both, and delete the markers.",
      "src/content/symptoms/user-at-limit.yaml:4: The merge of two versions left “=======” here. Keep what is right of both, and delete the markers.",
      "src/content/symptoms/user-at-limit.yaml:6: The merge of two versions left “>>>>>>>” here. Keep what is right of both, and delete the markers.",
    ]
  `);
});

test("a line of signs that is no marker", () => {
  const prose = `${sound["causes/limit.mdx"]}\nA heading\n========\n\n- > > > > > > >\n`;
  expect(problemsWith({ "causes/limit.mdx": prose })).toEqual([]);
});

test("characters that nobody can see, or that were lost", () => {
  const lines = ["\0", "\u0007", "\u001b[31m", "\u0085", "\u2028", "\u202e", "\u2067", "\u200f", "\ufffd", "\u007f"];
  expect(
    problemsWith({ "causes/limit.mdx": sound["causes/limit.mdx"] + lines.map((sign) => `Why${sign}.\n`).join("") }),
  ).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:25: The character U+0000 stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:26: The character U+0007 stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:27: The character U+001B stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:28: The character U+0085 stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:29: The character U+2028 stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:30: The character U+202E stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:31: The character U+2067 stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:32: The character U+200F stands here, which nobody can see. Delete it, or write it as an escape.",
      "src/content/causes/limit.mdx:33: This is not UTF-8, or was not once. Write the letter again, and save as UTF-8.",
      "src/content/causes/limit.mdx:34: The character U+007F stands here, which nobody can see. Delete it, or write it as an escape.",
    ]
  `);
  expect(problemsWith(changed("symptoms/user-at-limit.yaml", "title: The", "title: The\u202e"))).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:1: The character U+202E stands here, which nobody can see. Delete it, or write it as an escape.",
    ]
  `);
});

test("letters of any script, tabs and emoji are no problem", () => {
  expect(
    problemsWith({ "causes/limit.mdx": `${sound["causes/limit.mdx"]}Gerät 参加\tעברית 👩\u200d💻 “x”…\n` }),
  ).toEqual([]);
});
