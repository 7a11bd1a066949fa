import { describe, expect, test } from "vitest";
import type { Detector } from "../../src/rules/types.ts";
import { durationInWords, signsOf } from "../../src/words/detector.ts";

/** A detector as a sentence: literals in quotes, entries as their paths. */
const sentence = (detector: Detector) =>
  signsOf(detector)
    .map(({ says, literal, entry }) => [says, literal && `“${literal}”`, entry].filter(Boolean).join(" "))
    .join(", ");

describe("what a detector looks for, in words", () => {
  test.each<[Detector, string]>([
    [{ field: "azure-ad-joined", equals: "NO" }, "the field fields/azure-ad-joined, is “NO”"],
    [{ field: "join-type", equals: ["A", "B", "C"] }, "the field fields/join-type, is “A”, or “B”, or “C”"],
    [{ field: "server-message", contains: "quota" }, "the field fields/server-message, contains “quota”"],
    [
      { field: "drs-discovery-test", outer: "0x801c0021", inner: "0x80072ee2" },
      "the field fields/drs-discovery-test, fails at codes/0x801c0021, for the reason codes/0x80072ee2",
    ],
    [
      { field: "prt-update", olderThan: { field: "client-time", by: "PT4H" } },
      "the field fields/prt-update, is older, by 4 hours, than fields/client-time",
    ],
    [
      { field: "workplace-tenant", sameAs: "tenant" },
      "the field fields/workplace-tenant, is the same as fields/tenant",
    ],
    [
      { event: 304, log: "AAD", code: "AADSTS50155", http: 404 },
      "event 304 of the log AAD, with the code codes/aadsts50155, with the HTTP status 404",
    ],
    [{ phrase: "device limit", pattern: "limit .{0,9}" }, "the words “device limit”, text of the form “limit .{0,9}”"],
  ])("%j", (detector, words) => {
    expect(sentence(detector)).toBe(words);
  });

  test("no key of a detector is passed over", () => {
    const everyKey: Required<Detector> = {
      field: "a",
      equals: "b",
      contains: "c",
      outer: "0x1",
      inner: "0x2",
      olderThan: { field: "d", by: "P1D" },
      sameAs: "e",
      event: 1,
      log: "AAD",
      code: "0x3",
      http: 404,
      phrase: "f",
      pattern: "g",
    };
    const full = signsOf(everyKey);
    for (const key of Object.keys(everyKey)) expect(signsOf({ ...everyKey, [key]: undefined }), key).not.toEqual(full);
  });
});

test.each([
  ["PT4H", "4 hours"],
  ["PT1H", "1 hour"],
  ["P21D", "21 days"],
  ["P1D", "1 day"],
  ["PT30M", "30 minutes"],
  ["PT10H", "10 hours"],
  ["P1Y", "P1Y"],
])("the duration %s is %s", (duration, words) => {
  expect(durationInWords(duration)).toBe(words);
});
