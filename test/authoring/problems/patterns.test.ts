import { describe, expect, test } from "vitest";
import { faultOf } from "../../../src/authoring/problems/safe-pattern.ts";
import { slowdown } from "../../slowdown.ts";
import { changed, problemsWith } from "./content.ts";

test("an unsafe pattern is named where it stands", () => {
  const detect = "detect:\n  - { phrase: the limit }\n  - { pattern: 'limit.*reached' }\nsources:";
  expect(problemsWith(changed("symptoms/user-at-limit.yaml", "sources:", detect))).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:4: detect.1.pattern: The pattern repeats without a bound (*). Use a field, an event or a phrase, or write the pattern in the safe form of docs/DESIGN.md, section 4.",
    ]
  `);
});

describe("what is refused", () => {
  test.each([
    ["no pattern", "limit("],
    ["longer than 200 characters", "a".repeat(201)],
    ["no bound: *", "a.*b"],
    ["no bound: +", "a\\d+b"],
    ["no bound, lazily", "a+?b"],
    ["no bound: {1,}", "a[b]{1,}"],
    ["a wide bound", "a.{0,201}b"],
    ["many times exactly", "a{201}"],
    ["a quantifier in a quantified group", "(?:a{1,2}b){1,2}"],
    ["even if each is only optional", "(?:ab?)?c"],
    ["a group in between", "(?:x(y(a{2})))?c"],
    ["a reference back", "(a)\\1"],
    ["a named reference back", "(?<one>a)\\k<one>"],
    ["a look ahead", "a(?=b)"],
    ["a look back", "(?<!a)b"],
    ["the empty text", "a?"],
    ["many ways: repeats side by side", "\\d{1,100}\\d{1,100}x"],
    ["many ways: a repeated choice", "(?:a|aa){1,50}x"],
    ["many ways: choices side by side", `${"(?:a|aa)".repeat(12)}x`],
  ])("%s", (_, pattern) => {
    expect(faultOf(pattern)).toBeTypeOf("string");
  });

  test("each fault has its words", () => {
    const patterns = [
      "limit(",
      "a".repeat(201),
      "a+b",
      "a{201}",
      "(?:ab?)?c",
      "(a)\\1",
      "a(?=b)",
      "a?",
      "(?:a|aa){1,50}x",
    ];
    expect(patterns.map(faultOf)).toMatchInlineSnapshot(`
      [
        "The pattern cannot be read (/limit(/iu: Unterminated group)",
        "The pattern is longer than 200 characters",
        "The pattern repeats without a bound (+)",
        "The pattern repeats more than 200 times ({201})",
        "The pattern repeats a group that repeats something itself",
        "The pattern refers back to a group",
        "The pattern looks around or changes its flags",
        "The pattern matches the empty text, and so every text",
        "The pattern can match in more than 1000 ways from one place",
      ]
    `);
  });
});

test.each([
  "error code:? {1,4}0x[0-9a-f]{8}",
  "a.{0,200}b",
  "(?:one|two|three) devices?",
  "\\(limit\\) \\[\\*\\+\\]",
  "[*+(){}|]{1,3}",
  "\\u{1f600}\\p{L}",
  "(?<kind>device|user)-limit",
])("%s is safe", (pattern) => {
  expect(faultOf(pattern)).toBeUndefined();
});

test("the worst safe pattern takes time in proportion to the length of the line", () => {
  const worst = ".{0,30}.{0,30}x";
  expect(faultOf(worst)).toBeUndefined();
  const pattern = new RegExp(worst, "iu");
  // It would be 16 if every place of the line led to a search of the whole line.
  expect(slowdown((length) => pattern.test("a".repeat(length)), { from: 256, to: 4_096 })).toBeLessThan(4);
});
