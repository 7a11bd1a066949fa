import { expect, test } from "vitest";
import { findingFilter } from "../../../src/components/triage/filter.ts";
import { pickerGroups } from "../../../src/components/triage/groups.ts";
import { smallBase } from "./small-base.ts";

test("findings stand below the check that reveals them, those of the platform only", () => {
  const groups = (platform?: string) =>
    pickerGroups(smallBase, platform).map(({ checkId, findings }) => [checkId, findings]);
  expect(groups()).toEqual([
    ["read-dialog", ["dialogs/quota", "dialogs/sign-in"]],
    ["how-it-signs-in", ["symptoms/federated", "symptoms/managed"]],
  ]);
  expect(groups("windows-10")).toEqual([["how-it-signs-in", ["symptoms/federated", "symptoms/managed"]]]);
});

test("the filter knows titles, what people also say, and every spelling of a code", () => {
  const filter = findingFilter(smallBase, undefined);
  expect(filter("DOMAIN managed")).toEqual(["symptoms/managed"]);
  expect(filter("quota")).toEqual(["dialogs/quota"]);
  expect(filter("authentication failed")).toEqual(["dialogs/sign-in"]);
  for (const spelling of ["0x80072ee7", "80072EE7", "-2147012889", "2147954407", "12007"])
    expect(filter(spelling), spelling).toEqual(["codes/0x80072ee7"]);
  expect(filter("  ")).toEqual([]);
  expect(findingFilter(smallBase, "windows-10")("dialog")).toEqual([]);
});
