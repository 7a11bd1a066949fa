import { expect, test } from "vitest";
import { findingFilter } from "../../../src/components/triage/filter.ts";
import { pickerGroups } from "../../../src/components/triage/groups.ts";
import { createDiagnoser } from "../../../src/rules/diagnose/index.ts";
import { smallBase } from "./small-base.ts";

test("findings stand below the check that reveals them, those of the platform only", () => {
  const groups = (platform?: string) =>
    pickerGroups(smallBase, createDiagnoser(smallBase), platform).map(({ checkId, findings }) => [checkId, findings]);
  expect(groups()).toEqual([
    ["read-dialog", ["dialogs/quota", "dialogs/sign-in"]],
    ["how-it-signs-in", ["symptoms/federated", "symptoms/managed"]],
  ]);
  expect(groups("windows-10")).toEqual([["how-it-signs-in", ["symptoms/federated", "symptoms/managed"]]]);
});

const filter = findingFilter(smallBase, undefined);

test("the filter knows titles, and what people also say", () => {
  expect(filter("DOMAIN managed").findings).toEqual(["symptoms/managed"]);
  expect(filter("quota").findings).toEqual(["dialogs/quota"]);
  expect(filter("authentication failed").findings).toEqual(["dialogs/sign-in"]);
  expect(filter("  ")).toEqual({ codes: [], findings: [], unknownCodes: [] });
  expect(findingFilter(smallBase, "windows-10")("dialog").findings).toEqual([]);
});

test.each([
  "0x80072ee7",
  "80072EE7",
  "-2147012889",
  "2147954407",
  "12007",
  "0x80072ee7.",
  "“80072EE7”".replace(/[“”]/g, '"'),
  "error code 80072ee7",
  "It says: Error 0x80072EE7, what now?",
])("a code is found in %s", (query) => {
  expect(filter(query).codes).toEqual(["codes/0x80072ee7"]);
  expect(filter(query).unknownCodes).toEqual([]);
});

test("a code that nobody knows is named and decoded; a word that is none is not", () => {
  expect(filter("error 0x80072abc").unknownCodes).toEqual([
    { text: "0x80072abc", decoded: "HRESULT of a Win32 error, number 10940" },
  ]);
  expect(filter("the printer").unknownCodes).toEqual([]);
  // Of a decimal that is a finding's own number nothing is unknown.
  expect(filter("12007 quota").unknownCodes).toEqual([]);
});
