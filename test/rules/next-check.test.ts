import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/rules/closure.ts";
import { type DiagnoseOptions, diagnose } from "../../src/rules/diagnose.ts";
import type { KnowledgeBase } from "../../src/rules/schema.ts";
import { makeBase, when } from "./base.ts";

const findings = ["symptoms/a", "symptoms/b", "symptoms/c", "symptoms/d"];
const proposed = (base: KnowledgeBase, evidence: Evidence = {}, options?: DiagnoseOptions) =>
  diagnose(evidence, base, options).nextChecks.map(({ id, ask }) => (ask ? `${id} (ask ${ask})` : id));

describe("the next check", () => {
  const causes = {
    one: { rules: [when("symptoms/a", "likely")] },
    two: { rules: [when("symptoms/b", "likely")] },
    three: { rules: [when("symptoms/c", "likely")], likelihood: "rare" as const },
  };

  test("is the one that moves the verdicts most for its cost", () => {
    const base = makeBase({
      findings,
      causes,
      checks: {
        cheap: { reveals: ["symptoms/a"], cost: 1 },
        wide: { reveals: ["symptoms/a", "symptoms/b"], cost: 1 },
        dear: { reveals: ["symptoms/a", "symptoms/b", "symptoms/c"], cost: 10 },
        rare: { reveals: ["symptoms/c"], cost: 1 },
        idle: { reveals: ["symptoms/d"], cost: 1 },
      },
    });
    // Halves of present and absent: likely moves a cause from open by two ranks, ruled-out by one.
    expect(proposed(base)).toEqual(["wide", "cheap", "rare", "dear"]);
  });

  test("a question with one answer counts the mean of its answers, not their sum", () => {
    const base = makeBase({
      findings,
      causes,
      checks: {
        many: { reveals: ["symptoms/a", "symptoms/b"], choose: "many" },
        one: { reveals: ["symptoms/a", "symptoms/b"], choose: "one" },
      },
    });
    // many: 2 × (8 + 4) / 2 = 12. one: each answer moves both causes, 8 + 4; none of these moves 4 + 4: (5×12 + 5×12 + 8) / 11.
    expect(proposed(base)).toEqual(["many", "one"]);
  });

  test("is not asked again once every finding has a key, even an unknown one, or follows from the evidence", () => {
    const base = makeBase({
      findings,
      causes,
      checks: { one: { reveals: ["symptoms/a", "symptoms/b"], choose: "one" } },
    });
    expect(proposed(base)).toEqual(["one"]);
    expect(proposed(base, { "symptoms/a": "unknown", "symptoms/b": "unknown" })).toEqual([]);
    expect(proposed(base, { "symptoms/a": "absent" })).toEqual(["one"]);
    expect(proposed(base, { "symptoms/a": "present" })).toEqual([]);
  });

  test("comes from the person's own checks first, then from those to ask for", () => {
    const base = makeBase({
      findings,
      causes,
      checks: {
        theirs: { reveals: ["symptoms/a", "symptoms/b"], who: "entra-admin" },
        anyone: { reveals: ["symptoms/c"], cost: 10, who: "user" },
      },
    });
    expect(proposed(base, {}, { roles: ["helpdesk"] })).toEqual(["anyone", "theirs (ask entra-admin)"]);
    expect(proposed(base, {}, { roles: ["entra-admin"] })).toEqual(["theirs", "anyone"]);
    expect(proposed(base)).toEqual(["theirs", "anyone"]);
  });

  test("once a cause is likely, concerns it and its rivals only", () => {
    const base = makeBase({
      findings,
      causes: {
        leader: { rules: [when("symptoms/a", "likely"), when("symptoms/b", "confirmed")] },
        rival: { rules: [when({ all: ["symptoms/a", "symptoms/c"] }, "likely")] },
        stranger: { rules: [when("symptoms/d", "confirmed")] },
      },
      checks: {
        leading: { reveals: ["symptoms/b"] },
        rivalling: { reveals: ["symptoms/c"] },
        strange: { reveals: ["symptoms/d"] },
      },
    });
    expect(proposed(base)).toContain("strange");
    expect(proposed(base, { "symptoms/a": "present" })).toEqual(["rivalling", "leading"]);
  });

  test("counts as a rival what rests on a finding that the leader's evidence implies", () => {
    const base = makeBase({
      findings: { "symptoms/a": { implies: ["symptoms/b"] }, "symptoms/b": {}, "symptoms/c": {} },
      causes: {
        leader: { rules: [when("symptoms/a", "likely")] },
        rival: { rules: [when({ all: ["symptoms/b", "symptoms/c"] }, "likely")] },
      },
      checks: { rivalling: { reveals: ["symptoms/c"] } },
    });
    expect(proposed(base, { "symptoms/a": "present" })).toEqual(["rivalling"]);
  });

  test("weighs an answer only by causes of the chosen platform", () => {
    const current = { platforms: ["current"] };
    const elsewhere = { rules: [when("symptoms/a", "likely")], platforms: ["down-level"] };
    const base = makeBase({
      findings,
      causes: {
        a: { ...current, rules: [when("symptoms/a", "likely")], likelihood: "rare" },
        b: { ...current, rules: [when("symptoms/b", "possible")] },
        c: { ...current, rules: [when("symptoms/c", "possible")] },
        "c-too": { ...current, rules: [when("symptoms/c", "likely")], likelihood: "rare" },
        "elsewhere-1": elsewhere,
        "elsewhere-2": elsewhere,
        "elsewhere-3": elsewhere,
      },
      checks: {
        question: { reveals: ["symptoms/a", "symptoms/b"], choose: "one" },
        plain: { reveals: ["symptoms/c"] },
      },
    });
    // question: (2×6 + 5×5 + 5) / 8 = 5.25, and 5.7 if the answer a were the likelier for what is elsewhere; plain: 4 + 1.5.
    expect(proposed(base, {}, { platform: "current" })).toEqual(["plain", "question"]);
  });

  test("while none leads, tells the possible causes apart, and goes on to the others where it cannot", () => {
    const base = makeBase({
      findings,
      causes: {
        possible: { rules: [when("symptoms/a", "possible"), when("symptoms/b", "likely")], likelihood: "rare" },
        stranger: { rules: [when("symptoms/d", "confirmed")] },
      },
      checks: { telling: { reveals: ["symptoms/b"] }, strange: { reveals: ["symptoms/d"] } },
    });
    expect(proposed(base, { "symptoms/a": "present" })).toEqual(["telling"]);
    expect(proposed(base, { "symptoms/a": "present", "symptoms/b": "unknown" })).toEqual(["strange"]);
  });

  test("is one that the device's family has, where what was seen tells the family", () => {
    const base = makeBase({
      findings: { "symptoms/a": { platforms: ["down-level"] }, "symptoms/b": {}, "symptoms/c": {} },
      causes,
      checks: {
        new: { reveals: ["symptoms/b", "symptoms/c"], platforms: ["current"] },
        old: { reveals: ["symptoms/b"], platforms: ["down-level"] },
      },
    });
    expect(proposed(base, { "symptoms/a": "absent" })).toEqual(["new", "old"]);
    expect(proposed(base, { "symptoms/a": "present" })).toEqual([]);
    expect(
      proposed(makeBase({ ...base, causes: { two: base.causes.two as never } }), { "symptoms/a": "present" }),
    ).toEqual(["old"]);
  });

  test("there is none when one cause is confirmed alone, and there is when two compete", () => {
    const base = makeBase({
      findings,
      causes: {
        sure: { rules: [when("symptoms/a", "confirmed")] },
        second: { rules: [when("symptoms/b", "confirmed"), when("symptoms/c", "likely")] },
      },
      checks: { more: { reveals: ["symptoms/b", "symptoms/c"] } },
    });
    expect(proposed(base, { "symptoms/a": "present" })).toEqual([]);
    expect(proposed(base, { "symptoms/a": "present", "symptoms/c": "present" })).toEqual(["more"]);
  });

  test("goes on behind a sound registration while a fault is possible, and no longer", () => {
    const base = makeBase({
      findings,
      causes: {
        sound: { rules: [when("symptoms/a", "confirmed"), when("symptoms/c", "likely")], kind: "healthy" },
        complaint: { rules: [when("symptoms/b", "possible"), when("symptoms/d", "likely")] },
      },
      checks: { telling: { reveals: ["symptoms/d"] }, sounder: { reveals: ["symptoms/a", "symptoms/c"] } },
    });
    expect(proposed(base, { "symptoms/a": "present" })).toEqual([]);
    expect(proposed(base, { "symptoms/a": "present", "symptoms/b": "present" })).toEqual(["telling"]);
    expect(proposed(base, { "symptoms/a": "present", "symptoms/b": "present", "symptoms/d": "unknown" })).toEqual([]);
  });
});
