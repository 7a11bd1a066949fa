import { describe, expect, test } from "vitest";
import { close, type Evidence } from "../../../src/rules/plain/closure.ts";
import { ruleIndex } from "../../../src/rules/plain/rule-index.ts";
import { makeBase } from "../base.ts";

const base = makeBase({
  findings: {
    "symptoms/poodle": { implies: ["symptoms/dog"] },
    "symptoms/dog": { implies: ["symptoms/animal"], formerly: ["hound"] },
    "symptoms/animal": {},
    "symptoms/cat": { implies: ["symptoms/animal"] },
    "symptoms/other": {},
  },
  checks: { pet: { choose: "one", reveals: ["symptoms/dog", "symptoms/cat"] } },
});
const closed = (evidence: Evidence) => close(evidence, ruleIndex(base));

describe("closure", () => {
  test("evidence is kept under today's ids, what could not be told too", () => {
    const { asserted } = closed({
      "symptoms/hound": "unknown",
      "symptoms/cat": "absent",
      "symptoms/unicorn": "present",
    });
    expect(Object.fromEntries(asserted)).toEqual({ "symptoms/cat": "absent", "symptoms/dog": "unknown" });
  });

  test("what more evidence would change is what closing all of it changes", () => {
    const changed = closed({ "symptoms/other": "present" }).changedBy({ "symptoms/poodle": "present" });
    expect(Object.fromEntries(changed)).toEqual({
      "symptoms/animal": "present",
      "symptoms/cat": "absent",
      "symptoms/dog": "present",
      "symptoms/poodle": "present",
    });
  });
});
