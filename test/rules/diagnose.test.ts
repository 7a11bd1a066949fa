import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/rules/closure.ts";
import { type DiagnoseOptions, diagnose } from "../../src/rules/diagnose.ts";
import type { KnowledgeBase, PublishedCause } from "../../src/rules/schema.ts";
import { makeBase, when } from "./base.ts";

const findings = ["symptoms/a", "symptoms/b", "symptoms/c", "symptoms/d", "events/joined", "events/joined-7"];
const baseOf = (causes: Record<string, Partial<PublishedCause>>) => makeBase({ findings, causes });

function verdicts(base: KnowledgeBase, evidence: Evidence, options?: DiagnoseOptions): Record<string, string> {
  const { causes, open, ruledOut } = diagnose(evidence, base, options);
  return Object.fromEntries(
    [...causes, ...open, ...ruledOut].map(({ id, verdict, ruledOutBy }) => [id, ruledOutBy ?? verdict]),
  );
}
const verdict = (cause: Partial<PublishedCause>, evidence: Evidence, options?: DiagnoseOptions) =>
  verdicts(baseOf({ cause }), evidence, options).cause;

describe("the verdict", () => {
  const cause = { rules: [when("symptoms/a", "possible"), when({ all: ["symptoms/a", "symptoms/b"] }, "confirmed")] };

  test("is the strongest rule that holds", () => {
    expect(verdict(cause, { "symptoms/a": "present" })).toBe("possible");
    expect(verdict(cause, { "symptoms/a": "present", "symptoms/b": "present" })).toBe("confirmed");
  });

  test("is open while a positive rule is undecided, and ruled out when none can hold any more", () => {
    expect(verdict(cause, {})).toBe("open");
    expect(verdict(cause, { "symptoms/b": "present" })).toBe("open");
    expect(verdict(cause, { "symptoms/a": "absent" })).toBe("nothing-found");
  });

  test("is ruled out where what the cause needs is absent, and not where it is unknown", () => {
    const needing = { ...cause, needs: "symptoms/c" };
    expect(verdict(needing, { "symptoms/a": "present", "symptoms/c": "absent" })).toBe("does-not-apply");
    expect(verdict(needing, { "symptoms/a": "present" })).toBe("possible");
  });

  test("is ruled out by a rule that says so, however strong the others are", () => {
    const excluded = { rules: [when("symptoms/a", "confirmed"), when("symptoms/d", "ruled-out")] };
    expect(verdict(excluded, { "symptoms/a": "present", "symptoms/d": "present" })).toBe("rule");
  });

  test("an undecided ruled-out rule leaves no cause open", () => {
    const excluded = { rules: [when("symptoms/a", "confirmed"), when("symptoms/d", "ruled-out")] };
    expect(verdict(excluded, { "symptoms/a": "absent" })).toBe("nothing-found");
  });
});

describe("a phase that is behind us", () => {
  const rules = [when("symptoms/a", "possible")];
  const evidence: Evidence = { "symptoms/a": "present", "events/joined": "present" };

  test("rules out the causes of it and of every phase before it", () => {
    expect(verdict({ rules, phases: ["join"] }, evidence)).toBe("phase-passed");
    expect(verdict({ rules, phases: ["auth"] }, evidence)).toBe("phase-passed");
  });

  test("leaves causes that can also act later, and causes of the last phase", () => {
    expect(verdict({ rules, phases: ["join", "after"] }, evidence)).toBe("possible");
    expect(verdict({ rules, phases: ["after"] }, evidence)).toBe("possible");
  });

  test("leaves a cause of two phases while one of them is not behind us", () => {
    const phases = {
      auth: { title: "Auth", families: { current: { order: 1, passed: "events/signed-in" } } },
      join: { title: "Join", families: { current: { order: 2, passed: "events/joined" } } },
    };
    const causes = { cause: { rules, phases: ["auth", "join"], platforms: ["current"] } };
    const base = makeBase({ findings: [...findings, "events/signed-in"], causes, phases });
    const of = (more: Evidence) => diagnose({ "symptoms/a": "present", ...more }, base).causes.map(({ id }) => id);
    expect(of({ "events/signed-in": "present" })).toEqual(["cause"]);
    expect(of({ "events/joined": "present" })).toEqual([]);
  });

  test("speaks for its own family only", () => {
    expect(verdict({ rules, phases: ["join"], platforms: ["down-level"] }, evidence)).toBe("possible");
    expect(verdict({ rules, phases: ["join"] }, evidence, { platform: "windows-7" })).toBe("possible");
    expect(verdict({ rules, phases: ["join"] }, evidence, { platform: "windows-11" })).toBe("phase-passed");
  });

  test("puts a cause that was likely into conflicts, with its reason", () => {
    const base = baseOf({ cause: { rules: [when("symptoms/a", "likely")], phases: ["join"] } });
    const { ruledOut, conflicts } = diagnose(evidence, base);
    expect(conflicts.causes).toEqual(["cause"]);
    expect(ruledOut[0]?.because).toEqual(['likely: "symptoms/a"']);
    expect(ruledOut[0]).toMatchObject({ supporting: ["symptoms/a"], conflicting: ["events/joined"] });
  });

  test("gives both reasons of a conflict, what rules out first, and leaves mere possibilities out", () => {
    const rules = [when("symptoms/a", "likely"), when("symptoms/a", "possible"), when("symptoms/b", "ruled-out")];
    const both: Evidence = { "symptoms/a": "present", "symptoms/b": "present" };
    const { ruledOut } = diagnose(both, baseOf({ cause: { rules } }));
    expect(ruledOut[0]?.because).toEqual(['ruled-out: "symptoms/b"', 'likely: "symptoms/a"']);
    expect(diagnose(both, baseOf({ cause: { rules, kind: "healthy" } })).conflicts.causes).toEqual([]);
  });
});

describe("the explanation", () => {
  const base = baseOf({
    cause: {
      rules: [
        when({ all: ["symptoms/a", { any: ["symptoms/b", "symptoms/c"] }] }, "likely"),
        when({ all: ["symptoms/d", "symptoms/b"] }, "possible"),
      ],
    },
  });
  const explained = (evidence: Evidence) => {
    const { causes, open, ruledOut } = diagnose(evidence, base);
    const { supporting, conflicting, unconfirmed } = [...causes, ...open, ...ruledOut][0] ?? {};
    return { supporting, conflicting, unconfirmed };
  };

  test("names what speaks for a cause in part, and what could still tell", () => {
    expect(explained({ "symptoms/a": "present" })).toEqual({
      supporting: ["symptoms/a"],
      conflicting: [],
      unconfirmed: ["symptoms/b", "symptoms/c", "symptoms/d"],
    });
  });

  test("names what made a rule fail", () => {
    expect(explained({ "symptoms/a": "present", "symptoms/c": "present", "symptoms/d": "absent" })).toEqual({
      supporting: ["symptoms/a", "symptoms/c"],
      conflicting: ["symptoms/d"],
      unconfirmed: [],
    });
  });

  test("does not count what is only implied by a finding that is listed", () => {
    const implied = makeBase({
      findings: { "symptoms/a": { implies: ["symptoms/b"] }, "symptoms/b": {} },
      causes: { cause: { rules: [when({ all: ["symptoms/a", "symptoms/b"] }, "likely")] } },
    });
    expect(diagnose({ "symptoms/a": "present" }, implied).causes[0]?.supporting).toEqual(["symptoms/a"]);
    const both: Evidence = { "symptoms/a": "present", "symptoms/b": "present" };
    expect(diagnose(both, implied).causes[0]?.supporting).toEqual(["symptoms/a", "symptoms/b"]);
    // What could not be told is no witness of its own, and what is not known to be so implies nothing.
    expect(diagnose({ "symptoms/a": "present", "symptoms/b": "unknown" }, implied).causes[0]?.supporting).toEqual([
      "symptoms/a",
    ]);
  });

  test("counts what follows from elsewhere, though a listed finding that is not known to be so would imply it", () => {
    const base = makeBase({
      findings: {
        "symptoms/a": { implies: ["symptoms/c"] },
        "symptoms/b": { implies: ["symptoms/c"] },
        "symptoms/c": {},
      },
      causes: { cause: { rules: [when("symptoms/c", "possible"), when("symptoms/a", "likely")] } },
    });
    expect(diagnose({ "symptoms/b": "present" }, base).causes[0]).toMatchObject({
      supporting: ["symptoms/c"],
      unconfirmed: ["symptoms/a"],
    });
  });

  test("does not count as absent what is only ruled out by the absence of a listed finding", () => {
    const base = makeBase({
      findings: { "symptoms/a": { implies: ["symptoms/b"] }, "symptoms/b": {}, "symptoms/c": {} },
      causes: { cause: { rules: ["symptoms/a", "symptoms/b", "symptoms/c"].map((id) => when(id, "possible")) } },
    });
    expect(diagnose({ "symptoms/b": "absent", "symptoms/c": "present" }, base).causes[0]?.conflicting).toEqual([
      "symptoms/b",
    ]);
  });
});

describe("the order of causes", () => {
  const ranked = (causes: Record<string, Partial<PublishedCause>>, evidence: Evidence) =>
    diagnose(evidence, baseOf(causes)).causes.map(({ id }) => id);

  test("goes by verdict, then by support, then by what speaks against, then by likelihood, then by id", () => {
    const possible = when("symptoms/a", "possible");
    const causes: Record<string, Partial<PublishedCause>> = {
      "z-confirmed": { rules: [when("symptoms/a", "confirmed")], likelihood: "rare" },
      "y-supported": { rules: [when({ all: ["symptoms/a", "symptoms/b"] }, "possible")], likelihood: "rare" },
      "b-contradicted": { rules: [possible, when("symptoms/c", "likely")] },
      "x-plain": { rules: [possible] },
      "a-rare": { rules: [possible], likelihood: "rare" },
      "w-plain": { rules: [possible] },
    };
    expect(ranked(causes, { "symptoms/a": "present", "symptoms/b": "present", "symptoms/c": "absent" })).toEqual([
      "z-confirmed",
      "y-supported",
      "w-plain",
      "x-plain",
      "a-rare",
      "b-contradicted",
    ]);
  });

  test("puts a healthy cause after every likely fault and before every possible one", () => {
    const causes: Record<string, Partial<PublishedCause>> = {
      healthy: { kind: "healthy", rules: [when("symptoms/a", "confirmed")] },
      fault: { rules: [when("symptoms/a", "likely")] },
      design: { kind: "by-design", rules: [when("symptoms/a", "likely")] },
      maybe: { rules: [when("symptoms/a", "possible")] },
    };
    expect(ranked(causes, { "symptoms/a": "present" })).toEqual(["design", "fault", "healthy", "maybe"]);
  });

  test("goes by verdict among healthy causes too", () => {
    const causes: Record<string, Partial<PublishedCause>> = {
      a: { kind: "healthy", rules: [when("symptoms/a", "possible")] },
      b: { kind: "healthy", rules: [when("symptoms/a", "confirmed")] },
    };
    expect(ranked(causes, { "symptoms/a": "present" })).toEqual(["b", "a"]);
  });
});

test("a platform narrows the causes to its own and its family's", () => {
  const rules = [when("symptoms/a", "possible")];
  const base = baseOf({
    both: { rules },
    seven: { rules, platforms: ["windows-7"] },
    eight: { rules, platforms: ["windows-8-1"] },
    new: { rules, platforms: ["current"] },
  });
  const inScope = (platform?: string) => Object.keys(verdicts(base, {}, { platform })).sort();
  expect(inScope("windows-7")).toEqual(["both", "seven"]);
  expect(inScope("down-level")).toEqual(["both", "eight", "seven"]);
  expect(inScope("windows-11")).toEqual(["both", "new"]);
  expect(inScope("windows-3-1")).toEqual(["both", "eight", "new", "seven"]);
});
