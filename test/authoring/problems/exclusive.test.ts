import { expect, test } from "vitest";
import { changed, problemsWith } from "./content.ts";

const implied = [
  changed("symptoms/user-at-limit.yaml", "sources:", "implies: [codes/0x801c000e]\nsources:"),
  changed("codes/0x801c000e.yaml", "sources:", "implies: [symptoms/user-below-limit]\nsources:"),
];
/** The rule that asks for both sides of the check is another concern’s. */
const cause = changed("causes/limit.mdx", "when: symptoms/user-at-limit", "when: codes/0x801c000e");

test("one answer implies another, by way of a third finding", () => {
  expect(problemsWith(...implied, cause)).toMatchInlineSnapshot(`
    [
      "src/content/checks/count-devices.mdx:5: reveals.0: symptoms/user-at-limit implies symptoms/user-below-limit, and this check lets only one of them be so. Write choose: many, or take one of the two out.",
    ]
  `);
});

test("a finding implies two answers, and can never be so", () => {
  const both = changed(
    "codes/0x801c000e.yaml",
    "sources:",
    "implies: [symptoms/user-at-limit, symptoms/user-below-limit]\nsources:",
  );
  expect(problemsWith(both)).toMatchInlineSnapshot(`
    [
      "src/content/codes/0x801c000e.yaml:5: implies: This finding can never be so: it implies symptoms/user-at-limit and symptoms/user-below-limit, and checks/count-devices lets only one be so. Take one of the two implications out, or write choose: many there.",
    ]
  `);
});

test("where several answers may be given, nothing is wrong", () => {
  expect(problemsWith(...implied, cause, changed("checks/count-devices.mdx", "choose: one", "choose: many"))).toEqual(
    [],
  );
});
