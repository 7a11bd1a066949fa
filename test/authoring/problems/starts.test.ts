import { expect, test } from "vitest";
import { changed, problemsWith } from "./content.ts";

test("a case that starts from a finding which its evidence does not show", () => {
  const absent = changed(
    "causes/limit.cases.yaml",
    "- name: no dialog",
    "- name: no dialog\n  starts: dialogs/limit-reached",
  );
  expect(problemsWith(absent)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.cases.yaml:6: 1.starts: dialogs/limit-reached is not present in this case. Add it to the evidence, or start from a finding that is there.",
    ]
  `);
  const silent = changed("causes/limit.cases.yaml", "starts: dialogs/limit-reached", "starts: codes/0x801c000e");
  expect(problemsWith(silent)).toMatchInlineSnapshot(`
    [
      "src/content/causes/limit.cases.yaml:2: 0.starts: codes/0x801c000e is not present in this case. Add it to the evidence, or start from a finding that is there.",
    ]
  `);
});

test("an implied finding is shown", () => {
  const implied = changed("dialogs/limit-reached.yaml", "sources:", "implies: [codes/0x801c000e]\nsources:");
  const starts = changed("causes/limit.cases.yaml", "starts: dialogs/limit-reached", "starts: codes/0x801c000e");
  expect(problemsWith(implied, starts)).toEqual([]);
});
