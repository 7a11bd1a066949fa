import { describe, expect, test } from "vitest";
import { close, type Evidence } from "../../src/rules/closure.ts";
import { ruleIndex } from "../../src/rules/rule-index.ts";
import { makeBase } from "./base.ts";

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
const presence = (evidence: Evidence, id: string) => closed(evidence).presenceOf(`symptoms/${id}`);

describe("closure", () => {
  test("what is present makes present all that it implies", () => {
    expect(presence({ "symptoms/poodle": "present" }, "animal")).toBe("present");
  });

  test("what is absent makes absent all that implies it", () => {
    expect(presence({ "symptoms/animal": "absent" }, "poodle")).toBe("absent");
  });

  test("of findings that exclude each other the others are absent, with all that implies them", () => {
    expect(presence({ "symptoms/cat": "present" }, "dog")).toBe("absent");
    expect(presence({ "symptoms/cat": "present" }, "poodle")).toBe("absent");
  });

  test("absence says nothing of what it implies, nor of its alternatives", () => {
    expect(presence({ "symptoms/dog": "absent" }, "animal")).toBe("unknown");
    expect(presence({ "symptoms/dog": "absent" }, "cat")).toBe("unknown");
  });

  test("a finding that follows both ways is unknown and in conflict", () => {
    const closure = closed({ "symptoms/poodle": "present", "symptoms/animal": "absent" });
    expect(closure.presenceOf("symptoms/dog")).toBe("unknown");
    expect(closure.conflicts()).toEqual(["symptoms/animal", "symptoms/dog", "symptoms/poodle"]);
  });

  test("an assertion is never overridden", () => {
    const closure = closed({ "symptoms/cat": "present", "symptoms/dog": "present" });
    expect(closure.presenceOf("symptoms/cat")).toBe("present");
    expect(closure.presenceOf("symptoms/dog")).toBe("present");
    expect(closure.conflicts()).toEqual(["symptoms/cat", "symptoms/dog"]);
  });

  test("an asserted unknown counts as not asserted", () => {
    expect(presence({ "symptoms/dog": "unknown", "symptoms/poodle": "present" }, "dog")).toBe("present");
    expect(closed({ "symptoms/dog": "unknown" }).asserted.get("symptoms/dog")).toBe("unknown");
  });

  test("an old id is read as the new one, and an id the base does not know comes back", () => {
    const closure = closed({
      "symptoms/hound": "present",
      "symptoms/unicorn": "present",
      constructor: "present",
    } as Evidence);
    expect(closure.presenceOf("symptoms/dog")).toBe("present");
    expect(closure.unknownIds).toEqual(["constructor", "symptoms/unicorn"]);
  });

  test("two old ids of one finding that disagree give the same answer in either order", () => {
    const base = makeBase({ findings: { "symptoms/new": { formerly: ["old", "older"] } } });
    const readAs = (evidence: Evidence) => close(evidence, ruleIndex(base)).presenceOf("symptoms/new");
    expect(readAs({ "symptoms/old": "present", "symptoms/older": "absent" })).toBe("present");
    expect(readAs({ "symptoms/older": "absent", "symptoms/old": "present" })).toBe("present");
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
