import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/rules/plain/condition.ts";
import type { Condition } from "../../src/rules/types.ts";
import { presences } from "../../src/rules/vocabulary.ts";
import { linkedPhrase, type Phrase, phraseOf } from "../../src/words/condition.ts";

const is = (finding: string): Phrase => ({ finding, negated: false });
const isNot = (finding: string): Phrase => ({ finding, negated: true });
const all = (...parts: Phrase[]): Phrase => ({ join: "all", parts });
const any = (...parts: Phrase[]): Phrase => ({ join: "any", parts });

const conditions: [string, Condition, Phrase][] = [
  ["a finding is a finding", "a", is("a")],
  ["not stands before a finding", { not: "a" }, isNot("a")],
  ["not before not falls away", { not: { not: "a" } }, is("a")],
  ["not all is any of the opposites", { not: { all: ["a", { not: "b" }] } }, any(isNot("a"), is("b"))],
  ["not any is all of the opposites", { not: { any: ["a", "b"] } }, all(isNot("a"), isNot("b"))],
  ["a list of one is that one", { all: [{ any: ["a"] }] }, is("a")],
  [
    "all in all is one list, in order",
    { all: ["a", { all: ["b", "c"] }, "d"] },
    all(is("a"), is("b"), is("c"), is("d")),
  ],
  ["any in any is one list", { any: [{ any: ["a", "b"] }, "c"] }, any(is("a"), is("b"), is("c"))],
  [
    "not any in all is part of the list",
    { all: ["a", { not: { any: ["b", "c"] } }] },
    all(is("a"), isNot("b"), isNot("c")),
  ],
  ["any in all stays a list of its own", { all: ["a", { any: ["b", "c"] }] }, all(is("a"), any(is("b"), is("c")))],
];

describe("a condition for reading", () => {
  test.each(conditions)("%s", (_, condition, phrase) => {
    expect(phraseOf(condition)).toEqual(phrase);
  });

  test.each(conditions)("means the same: %s", (_, condition, phrase) => {
    const asCondition = (part: Phrase): Condition => {
      if ("finding" in part) return part.negated ? { not: part.finding } : part.finding;
      const parts = part.parts.map(asCondition);
      return part.join === "all" ? { all: parts } : { any: parts };
    };
    // Every presence of four findings, as the digits of a number to the base of three.
    for (let world = 0; world < 81; world += 1) {
      const presenceOf = (finding: string) => {
        const digit = Math.floor(world / 3 ** "abcd".indexOf(finding)) % 3;
        return presences[digit] ?? "unknown";
      };
      expect(evaluate(asCondition(phrase), presenceOf)).toBe(evaluate(condition, presenceOf));
    }
  });
});

test("a condition has links in the place of its findings, at any depth", () => {
  const linkTo = (finding: string) => ({ href: `/${finding}/`, title: finding.toUpperCase() });
  expect(linkedPhrase({ all: ["a", { any: ["b", { not: "c" }] }] }, linkTo)).toEqual({
    join: "all",
    parts: [
      { link: { href: "/a/", title: "A" }, negated: false },
      {
        join: "any",
        parts: [
          { link: { href: "/b/", title: "B" }, negated: false },
          { link: { href: "/c/", title: "C" }, negated: true },
        ],
      },
    ],
  });
});
