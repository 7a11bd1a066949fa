import { describe, expect, test } from "vitest";
import { caseRunner, evidenceOf } from "../../src/authoring/run-case.ts";
import type { Case } from "../../src/authoring/schema.ts";
import type { KnowledgeBase } from "../../src/rules/types.ts";

const base: KnowledgeBase = {
  version: 1,
  platforms: { "windows-7": { title: "Windows 7", family: "down-level" } },
  phases: { join: { title: "Join", families: { "down-level": { order: 1 } } } },
  findings: {
    "dialogs/limit": { title: "The limit", detect: [{ phrase: "too many devices" }] },
    "symptoms/offline": { title: "Offline" },
  },
  fields: {},
  checks: {},
  causes: {
    limit: {
      title: "Limit",
      summary: "Too many.",
      kind: "fault",
      platforms: ["down-level"],
      phases: ["join"],
      likelihood: "common",
      rules: [{ when: "dialogs/limit", then: "confirmed", because: "It says so." }],
      who: [],
    },
    offline: {
      title: "Offline",
      summary: "No network.",
      kind: "fault",
      platforms: ["current"],
      phases: ["join"],
      likelihood: "rare",
      rules: [{ when: "symptoms/offline", then: "possible", because: "It may be." }],
      who: [],
    },
  },
};

const runCase = caseRunner(base);
const run = (one: Omit<Case, "name">) => {
  const whole = { name: "one", ...one };
  return runCase(whole, evidenceOf(whole, base));
};
const both = { "dialogs/limit": "present", "symptoms/offline": "present" } as const;

describe("a case runner", () => {
  test("nothing differs", () => {
    const verdicts = { limit: "confirmed", offline: "possible" } as const;
    expect(run({ evidence: both, verdicts, ranked: ["limit", "offline"] })).toEqual([]);
  });

  test("a verdict, and the ranked list", () => {
    expect(run({ evidence: both, verdicts: { limit: "likely" }, ranked: ["offline", "limit"] })).toEqual([
      { path: ["verdicts", "limit"], causeId: "limit", expected: "likely", got: "confirmed" },
      { path: ["ranked"], expected: "offline, limit", got: "limit, offline" },
    ]);
  });

  test("no cause is ranked", () => {
    expect(run({ evidence: {}, verdicts: {}, ranked: ["limit"] })).toEqual([
      { path: ["ranked"], expected: "limit", got: "none" },
    ]);
  });

  test("a cause of another platform has no verdict", () => {
    expect(run({ platform: "windows-7", evidence: both, verdicts: { offline: "possible" } })).toEqual([
      { path: ["verdicts", "offline"], causeId: "offline", expected: "possible", got: "not in scope" },
    ]);
  });
});

describe("evidenceOf", () => {
  const of = (one: Omit<Case, "name" | "verdicts">) => evidenceOf({ name: "one", verdicts: {}, ...one }, base);

  test("what the text shows, and over it what the evidence says", () => {
    const text = "You have too many devices.";
    expect(of({ text })).toMatchObject({ "dialogs/limit": "present" });
    expect(of({ text, evidence: { "dialogs/limit": "absent", "symptoms/offline": "present" } })).toEqual({
      "dialogs/limit": "absent",
      "symptoms/offline": "present",
    });
  });

  test("a text that shows nothing", () => {
    expect(of({ text: "nothing" })).toEqual({});
    expect(of({ text: " " })).toEqual({});
  });
});
