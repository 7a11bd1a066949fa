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

test("where several answers may be given, nothing is wrong", () => {
  expect(problemsWith(...implied, cause, changed("checks/count-devices.mdx", "choose: one", "choose: many"))).toEqual(
    [],
  );
});
