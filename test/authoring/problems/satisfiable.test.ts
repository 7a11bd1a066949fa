import { describe, expect, test } from "vitest";
import { waysToHold } from "../../../src/authoring/problems/ways-to-hold.ts";
import type { Condition } from "../../../src/rules/types.ts";
import { changed, problemsWith } from "./content.ts";

const rule = (condition: string) => changed("causes/limit.mdx", "when: symptoms/user-at-limit", `when: ${condition}`);

describe("a rule that can never hold", () => {
  test("it asks for a finding and its opposite", () => {
    expect(problemsWith(rule("{ all: [codes/0x801c000e, { not: codes/0x801c000e }] }"))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:12: rules.1.when: This rule can never hold. Look for findings of which one excludes or implies another, and correct the condition.",
      ]
    `);
  });

  test("it asks for two findings of which a check lets only one be so", () => {
    expect(problemsWith(rule("{ all: [symptoms/user-at-limit, symptoms/user-below-limit] }"))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:12: rules.1.when: This rule can never hold. Look for findings of which one excludes or implies another, and correct the condition.",
      ]
    `);
  });

  test("it asks for a finding without another that the first implies", () => {
    const implies = changed("dialogs/limit-reached.yaml", "sources:", "implies: [codes/0x801c000e]\nsources:");
    expect(
      problemsWith(implies, rule("{ all: [dialogs/limit-reached, { not: codes/0x801c000e }] }")),
    ).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:12: rules.1.when: This rule can never hold. Look for findings of which one excludes or implies another, and correct the condition.",
      ]
    `);
  });

  test("what the cause needs excludes it", () => {
    const needs = changed("causes/limit.mdx", "rules:", "needs: symptoms/user-below-limit\nrules:");
    expect(problemsWith(needs)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:13: rules.1.when: This rule can never hold where the cause’s needs hold. Look for findings of which one excludes or implies another, and correct the condition.",
      ]
    `);
  });

  test("none of its alternatives can hold", () => {
    const first = "{ all: [codes/0x801c000e, { not: codes/0x801c000e }] }";
    const other = "{ not: { any: [symptoms/user-at-limit, { not: symptoms/user-at-limit }] } }";
    expect(problemsWith(rule(`{ any: [${first}, ${other}] }`))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:12: rules.1.when: This rule can never hold. Look for findings of which one excludes or implies another, and correct the condition.",
      ]
    `);
  });
});

test("one alternative that can hold is enough", () => {
  const never = "{ all: [codes/0x801c000e, { not: codes/0x801c000e }] }";
  expect(problemsWith(rule(`{ any: [${never}, symptoms/user-at-limit] }`))).toEqual([]);
});

test("both states of a check absent is none of these, and can hold", () => {
  expect(problemsWith(rule("{ not: { any: [symptoms/user-at-limit, symptoms/user-below-limit] } }"))).toEqual([]);
});

test("a condition with very many ways to hold ends, without a verdict", () => {
  const pair = (position: number) => `{ any: [codes/a${position}, codes/b${position}] }`;
  const many = Array.from({ length: 40 }, (_, position) => pair(position)).join(", ");
  const problems = problemsWith(rule(`{ all: [${many}, codes/c, { not: codes/c }] }`));
  expect(problems.filter((problem) => !problem.includes("There is no codes/"))).toEqual([]);
});

describe("waysToHold", () => {
  const ways = (condition: Condition) => waysToHold(condition);

  test("a finding, and its opposite", () => {
    expect(ways("codes/a")).toEqual([{ "codes/a": "present" }]);
    expect(ways({ not: "codes/a" })).toEqual([{ "codes/a": "absent" }]);
  });

  test("all of some alternatives", () => {
    expect(ways({ all: ["codes/a", { any: ["codes/b", { not: "codes/a" }] }] })).toEqual([
      { "codes/a": "present", "codes/b": "present" },
    ]);
  });

  test("not all is one absent, not any is all absent", () => {
    expect(ways({ not: { all: ["codes/a", "codes/b"] } })).toEqual([{ "codes/a": "absent" }, { "codes/b": "absent" }]);
    expect(ways({ not: { any: ["codes/a", "codes/b"] } })).toEqual([{ "codes/a": "absent", "codes/b": "absent" }]);
  });
});
