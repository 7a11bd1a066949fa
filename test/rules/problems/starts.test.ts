import { expect, test } from "vitest";
import { changed, problemsWith } from "./content.ts";

test("a case that starts from a finding which its evidence does not show", () => {
  const absent = changed(
    "causes/limit.cases.yaml",
    "- name: no dialog",
    "- name: no dialog\n  starts: dialogs/limit-reached",
  );
  expect(problemsWith(absent)).toMatchInlineSnapshot();
  const silent = changed("causes/limit.cases.yaml", "starts: dialogs/limit-reached", "starts: codes/0x801c000e");
  expect(problemsWith(silent)).toMatchInlineSnapshot();
});

test("an implied finding is shown", () => {
  const implied = changed("dialogs/limit-reached.yaml", "sources:", "implies: [codes/0x801c000e]\nsources:");
  const starts = changed("causes/limit.cases.yaml", "starts: dialogs/limit-reached", "starts: codes/0x801c000e");
  expect(problemsWith(implied, starts)).toEqual([]);
});
