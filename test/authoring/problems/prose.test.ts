import { describe, expect, test } from "vitest";
import { problemsWith, sound } from "./content.ts";

/** The problems of a cause whose prose ends so: what is given begins at line 22. */
const problemsOf = (prose: string) => problemsWith({ "causes/limit.mdx": `${sound["causes/limit.mdx"]}\n${prose}\n` });

test("every kind of Markdown that prose needs", () => {
  const prose = `## Heading

Text with **strong**, *emphasis*, ~~gone~~, \`<code> {x}\` and a [link](/causes/limit/), [one](#there),
[two](https://example.org/a?b=c#d), [three](mailto:help@example.org) and [four][ref]; 1 \\< 2, \\{x}, AT&T.\\
Next line.

[ref]: /codes/0x801c000e/

1. one
   - two

> quoted

| a | b |
| - | - |
| 1 | 2 |

\`\`\`js
import fs from "fs"; fs.readFileSync({ x: <y> });
\`\`\`

---
`;
  expect(problemsOf(prose)).toEqual([]);
});

test("all that would run, at build or in a browser, each on its line", () => {
  const prose = `<script>alert(1)</script>

{fs.readFileSync("/etc/hostname")}

Text with {1 + 1}, <b onclick="x()">bold</b> and <Card {...props} />.

import fs from "node:fs"

export const x = 1

<>fragment</>

![A picture](https://evil.example/x.png) and ![another][ref]

[one](javascript:alert(1)) [two][ref]

[ref]: <data:text/html,x> "title"

A footnote[^1].

[^1]: With <u>more</u>.
`;
  expect(problemsOf(prose)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:26: <script> is an element of a page, and prose is Markdown. Write Markdown, put it in backticks, or write \\< for the sign.",
      "src/content/causes/limit.mdx:28: What stands in braces is a program. Put it in backticks, or write \\{ for a brace.",
      "src/content/causes/limit.mdx:30: <Card> is an element of a page, and prose is Markdown. Write Markdown, put it in backticks, or write \\< for the sign.",
      "src/content/causes/limit.mdx:30: <b> is an element of a page, and prose is Markdown. Write Markdown, put it in backticks, or write \\< for the sign.",
      "src/content/causes/limit.mdx:30: What stands in braces is a program. Put it in backticks, or write \\{ for a brace.",
      "src/content/causes/limit.mdx:32: A paragraph that begins so is a program. Begin it with another word than import or export.",
      "src/content/causes/limit.mdx:34: A paragraph that begins so is a program. Begin it with another word than import or export.",
      "src/content/causes/limit.mdx:36: <> is an element of a page, and prose is Markdown. Write Markdown, put it in backticks, or write \\< for the sign.",
      "src/content/causes/limit.mdx:38: Prose has no pictures. Say in words what the picture shows.",
      "src/content/causes/limit.mdx:38: Prose has no pictures. Say in words what the picture shows.",
      "src/content/causes/limit.mdx:40: The link leads to "javascript:alert(1)". Link to a page of this site as /causes/…/, or to an address that begins with https:.",
      "src/content/causes/limit.mdx:42: The link leads to "data:text/html,x". Link to a page of this site as /causes/…/, or to an address that begins with https:.",
      "src/content/causes/limit.mdx:44: This Markdown (footnoteReference) is not used here. Write it as plain Markdown.",
      "src/content/causes/limit.mdx:46: This Markdown (footnoteDefinition) is not used here. Write it as plain Markdown.",
    ]
  `);
});

describe("where a link may lead", () => {
  const whatOf = (address: string) =>
    problemsOf(`[x](${address})`).map((problem) => problem.split(": ").slice(1).join(": "));
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "javascript&colon;alert(1)",
    "&#1;javascript:alert(1)",
    "<java&#10;script:alert(1)>",
    "<java&Tab;script:alert(1)>",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "http://example.org/",
    "//evil.example/",
    "/&#92;evil.example/",
    "\\\\evil.example",
    "/&#9;/evil.example/",
    "causes/limit/",
    "../x",
    "",
  ])("%s is refused", (address) => {
    expect(whatOf(address)).toHaveLength(1);
    expect(whatOf(address)[0]).toMatch(/^The link leads to /);
  });

  test("an address in the text is a link too", () => {
    expect(problemsOf("See www.example.org and http://example.org.")).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:26: The link leads to "http://example.org". Link to a page of this site as /causes/…/, or to an address that begins with https:.",
        "src/content/causes/limit.mdx:26: The link leads to "http://www.example.org". Link to a page of this site as /causes/…/, or to an address that begins with https:.",
      ]
    `);
    expect(problemsOf("See https://example.org and help@example.org.")).toEqual([]);
  });
});

test.each(["x <y", "{ x", "<div></p>", "<!-- comment -->", "<https://example.org>", "a </b> c", "<a href={>"])(
  "%s cannot be read, which is one problem on its line",
  (prose) => {
    const problems = problemsOf(`One.\n\n${prose}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^src\/content\/causes\/limit\.mdx:28: The prose cannot be read: /);
  },
);

test("files whose prose is wrong are all named at once, with what else is wrong with them", () => {
  const other = sound["checks/count-devices.mdx"]?.replace("cost: 2", "cost: 3");
  expect(
    problemsWith({
      "causes/limit.mdx": `${sound["causes/limit.mdx"]}x <y\n`,
      "checks/count-devices.mdx": `${other}{x\n`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:25: The prose cannot be read: Unexpected character after \`<\`. Put the sign in backticks, or write \\< or \\{ for it.",
      "src/content/checks/count-devices.mdx:7: cost: The value must be 1, 2, 5 or 10. Change it as CONTRIBUTING.md shows.",
      "src/content/checks/count-devices.mdx:12: The prose cannot be read: Unexpected end of file in expression. Put the sign in backticks, or write \\< or \\{ for it.",
    ]
  `);
});
