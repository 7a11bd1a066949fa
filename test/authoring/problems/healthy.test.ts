import { expect, test } from "vitest";
import { changed, problemsWith } from "./content.ts";

const healthy = (change: (cause: string) => string) => ({
  "causes/limit.mdx": change(changed("causes/limit.mdx", "kind: fault", "kind: healthy")["causes/limit.mdx"] ?? ""),
});

test("a healthy cause that rests on a not, at any depth", () => {
  const cause = healthy((text) =>
    text.replace(
      "when: symptoms/user-at-limit",
      "when: { all: [symptoms/user-at-limit, { any: [{ not: codes/0x801c000e }] }] }",
    ),
  );
  expect(problemsWith(cause)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.mdx:12: rules.1.when: A healthy cause rests on a not. Name the state that shows that it works, or write a rule with then: ruled-out.",
    ]
  `);
});

test("a healthy cause that no rule shows", () => {
  const cause = healthy((text) => text.replaceAll(/then: (confirmed|possible)/g, "then: ruled-out"));
  expect(problemsWith(cause)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.cases.yaml:4: 0.verdicts.limit: Case “the dialog” expects limit to be confirmed; the rules say ruled-out. Correct the rules of causes/limit, or the case.",
      "src/content/causes/limit.mdx:8: rules: No rule of this healthy cause shows it. Add a rule whose condition shows that it works.",
    ]
  `);
});

test("positive state is right, and a not may rule it out", () => {
  const cause = healthy((text) =>
    text.replace(
      "when: symptoms/user-at-limit\n    then: possible",
      "when: { not: dialogs/limit-reached }\n    then: ruled-out",
    ),
  );
  expect(problemsWith(cause)).toEqual([]);
});
