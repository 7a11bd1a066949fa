import { describe, expect, it } from "vitest";
import type { Cause, Condition, Finding, Rule } from "../../src/rules/types.ts";
import {
  bearingsOf,
  checksRevealing,
  entriesNaming,
  findingsOf,
  findingsReading,
  impliedBy,
} from "../../src/view/relations.ts";
import { makeBase, when } from "../rules/base.ts";
import { makeEntries } from "./entries.ts";

type Causes = Record<string, Rule[] | Partial<Cause>>;

/** What `symptoms/asked` says of these causes, as the page of the symptom lists it. */
function bearings(causes: Causes, findings: Record<string, Partial<Finding>> = { "symptoms/asked": {} }) {
  const named = Object.entries(causes).map(([id, cause]) => [id, Array.isArray(cause) ? { rules: cause } : cause]);
  return bearingsOf("symptoms/asked", makeBase({ findings, causes: Object.fromEntries(named) }));
}

const asked = "symptoms/asked";
const other = "symptoms/other";
const third = "symptoms/third";
const cause = (rules: Rule[]) => bearings({ cause: rules });

describe("what a finding says of a cause", () => {
  it.each<[string, Condition]>([
    ["the condition is the finding", asked],
    ["it is one of any", { any: [other, asked] }],
    ["it is the only one of all", { all: [asked] }],
    ["it is the only one of any, in all of one", { all: [{ any: [asked] }] }],
    ["not all of its opposites hold", { not: { all: [{ not: asked }, other] } }],
    ["it is denied twice", { not: { not: asked } }],
  ])("is the verdict of a rule alone where %s", (_, condition) => {
    expect(cause([when(condition, "likely")])).toEqual({
      pointsTo: [{ causeId: "cause", verdict: "likely", weight: "alone" }],
      speaksAgainst: [],
      neededBy: [],
    });
  });

  it.each<[string, Condition]>([
    ["all of several", { all: [asked, other] }],
    ["any in all", { all: [{ any: [asked, other] }, third] }],
    ["all in any", { any: [{ all: [asked, other] }, third] }],
    ["none of any of its opposites", { not: { any: [{ not: asked }, other] } }],
  ])("is the verdict of a rule with other findings where the rule wants %s", (_, condition) => {
    expect(cause([when(condition, "confirmed")])).toEqual({
      pointsTo: [{ causeId: "cause", verdict: "confirmed", weight: "together" }],
      speaksAgainst: [],
      neededBy: [],
    });
  });

  it("is nothing where no rule names it", () => {
    expect(cause([when(other, "confirmed")])).toEqual({ pointsTo: [], speaksAgainst: [], neededBy: [] });
  });

  it("is the verdict of the strongest rule for which it suffices", () => {
    const rules = [when(asked, "possible"), when({ any: [asked, other] }, "confirmed"), when(asked, "likely")];
    expect(cause(rules).pointsTo).toEqual([{ causeId: "cause", verdict: "confirmed", weight: "alone" }]);
  });

  it("is what it does alone, and up to what it does with other findings where that is stronger", () => {
    const rules = [
      when({ all: [asked, third] }, "likely"),
      when({ all: [asked, other] }, "confirmed"),
      when(asked, "possible"),
    ];
    expect(cause(rules).pointsTo).toEqual([
      { causeId: "cause", verdict: "possible", weight: "alone", upTo: "confirmed" },
    ]);
  });

  it("says nothing of other findings where they add nothing", () => {
    const rules = [
      when(asked, "likely"),
      when({ all: [asked, other] }, "likely"),
      when({ all: [asked, third] }, "possible"),
    ];
    expect(cause(rules).pointsTo).toEqual([{ causeId: "cause", verdict: "likely", weight: "alone" }]);
  });

  it("can be that it points to a cause and speaks against it, by different rules", () => {
    const { pointsTo, speaksAgainst } = cause([when(asked, "possible"), when({ all: [asked, other] }, "ruled-out")]);
    expect(pointsTo).toEqual([{ causeId: "cause", verdict: "possible", weight: "alone" }]);
    expect(speaksAgainst).toEqual([{ causeId: "cause", verdict: "ruled-out", weight: "together" }]);
  });

  it("is listed by strength: alone before with others, then by verdict, then by the id of the cause", () => {
    const { pointsTo } = bearings({
      "z-alone-possible": [when(asked, "possible")],
      "b-together-confirmed": [when({ all: [asked, other] }, "confirmed")],
      "z-alone-likely": [when(asked, "likely")],
      "a-alone-likely": [when(asked, "likely")],
      "a-together-likely": [when({ all: [asked, other] }, "likely")],
      "z-alone-confirmed": [when(asked, "confirmed")],
    });
    expect(pointsTo.map(({ causeId }) => causeId)).toEqual([
      "z-alone-confirmed",
      "a-alone-likely",
      "z-alone-likely",
      "z-alone-possible",
      "b-together-confirmed",
      "a-together-likely",
    ]);
  });
});

describe("a finding speaks against a cause", () => {
  it.each<[string, Rule]>([
    ["that it rules out", when(asked, "ruled-out")],
    ["that it rules out as one of any", when({ any: [asked, other] }, "ruled-out")],
  ])("%s", (_, rule) => {
    expect(cause([rule])).toEqual({
      pointsTo: [],
      speaksAgainst: [{ causeId: "cause", verdict: "ruled-out", weight: "alone" }],
      neededBy: [],
    });
  });

  it("that it rules out together with other findings", () => {
    expect(cause([when({ all: [asked, other] }, "ruled-out")]).speaksAgainst).toEqual([
      { causeId: "cause", verdict: "ruled-out", weight: "together" },
    ]);
  });

  it.each<[string, Condition]>([
    ["absent", { not: asked }],
    ["absent beside another that is present", { all: [other, { not: asked }] }],
    ["absent, or another", { any: [other, { not: asked }] }],
    ["absent with another", { not: { any: [asked, other] } }],
    ["not present together with another", { not: { all: [asked, other] } }],
  ])("that a rule concludes only where the finding is %s: the cause is less likely", (_, condition) => {
    expect(cause([when(condition, "confirmed")])).toEqual({
      pointsTo: [],
      speaksAgainst: [{ causeId: "cause", weight: "against" }],
      neededBy: [],
    });
  });

  it("but not for one whose only reason to be ruled out is its absence", () => {
    expect(cause([when({ not: asked }, "ruled-out"), when({ all: [other, { not: asked }] }, "ruled-out")])).toEqual({
      pointsTo: [],
      speaksAgainst: [],
      neededBy: [],
    });
  });

  it("only as ruling it out, where it also makes it less likely: that is the stronger word", () => {
    expect(cause([when(asked, "ruled-out"), when({ not: asked }, "likely")]).speaksAgainst).toEqual([
      { causeId: "cause", verdict: "ruled-out", weight: "alone" },
    ]);
    expect(cause([when({ not: asked }, "likely"), when({ all: [asked, other] }, "ruled-out")]).speaksAgainst).toEqual([
      { causeId: "cause", verdict: "ruled-out", weight: "together" },
    ]);
  });

  it("once, however many rules want it absent", () => {
    const rules = [when({ not: asked }, "possible"), when({ all: [other, { not: asked }] }, "confirmed")];
    expect(cause(rules).speaksAgainst).toHaveLength(1);
  });

  it("first where it rules it out alone, then with other findings, then where it makes it less likely", () => {
    const { speaksAgainst } = bearings({
      "a-less-likely": [when({ not: asked }, "confirmed")],
      "b-together": [when({ all: [asked, other] }, "ruled-out")],
      "d-alone": [when(asked, "ruled-out")],
      "c-alone": [when(asked, "ruled-out")],
    });
    expect(speaksAgainst.map(({ causeId }) => causeId)).toEqual(["c-alone", "d-alone", "b-together", "a-less-likely"]);
  });
});

describe("what a finding implies", () => {
  const implying = { [asked]: { implies: [other] }, [other]: { implies: [third] }, [third]: {} };

  it("bears on causes through it, at any distance, and says through what", () => {
    const { pointsTo, speaksAgainst } = bearings(
      { near: [when(other, "confirmed")], far: [when({ not: third }, "likely")] },
      implying,
    );
    expect(pointsTo).toEqual([{ causeId: "near", verdict: "confirmed", weight: "alone", via: other }]);
    expect(speaksAgainst).toEqual([{ causeId: "far", weight: "against", via: third }]);
  });

  it("is not mentioned where the finding itself says as much", () => {
    const { pointsTo } = bearings({ cause: [when(other, "likely"), when(asked, "likely")] }, implying);
    expect(pointsTo).toEqual([{ causeId: "cause", verdict: "likely", weight: "alone" }]);
  });

  it("is mentioned where it says more", () => {
    const { pointsTo } = bearings({ cause: [when(other, "confirmed"), when(asked, "likely")] }, implying);
    expect(pointsTo).toEqual([{ causeId: "cause", verdict: "confirmed", weight: "alone", via: other }]);
  });

  it("comes after causes of the same verdict that the finding itself points to", () => {
    const { pointsTo } = bearings({ a: [when(other, "likely")], b: [when(asked, "likely")] }, implying);
    expect(pointsTo.map(({ causeId }) => causeId)).toEqual(["b", "a"]);
  });

  it("says nothing for the finding that is implied", () => {
    const base = makeBase({ findings: implying, causes: { cause: { rules: [when(asked, "confirmed")] } } });
    expect(bearingsOf(other, base).pointsTo).toEqual([]);
  });
});

describe("a finding is needed by", () => {
  it("the causes whose needs name it, whatever their rules say", () => {
    const { neededBy, pointsTo } = bearings({
      one: { needs: asked, rules: [when(other, "confirmed")] },
      two: { needs: { any: [other, { all: [asked, third] }] } },
      neither: { needs: other },
    });
    expect(neededBy).toEqual(["one", "two"]);
    expect(pointsTo).toEqual([]);
  });

  it("no cause that needs what it implies: the page says so of the implied finding", () => {
    const implying = { [asked]: { implies: [other] }, [other]: {} };
    expect(bearings({ one: { needs: other } }, implying).neededBy).toEqual([]);
  });
});

describe("a cause looks at", () => {
  it("the findings of its rules, whatever they conclude, and of what it needs, each once", () => {
    const rules = [when({ all: ["a", { not: "b" }] }, "confirmed"), when({ any: ["b", "c"] }, "ruled-out")];
    expect(findingsOf({ rules, needs: { any: ["c", "d"] } })).toEqual(["a", "b", "c", "d"]);
    expect(findingsOf({ rules })).toEqual(["a", "b", "c"]);
  });
});

describe("entries by what they refer to", () => {
  const base = makeBase({
    findings: {
      [asked]: { implies: [other], detect: [{ phrase: "x" }, { field: "join-type", equals: "NO" }] },
      [other]: { implies: [third], detect: [{ field: "key", olderThan: { field: "client-time", by: "PT4H" } }] },
      [third]: { detect: [{ field: "tenant", sameAs: "join-type" }] },
    },
    checks: {
      both: { reveals: [asked, other] },
      one: { reveals: [other] },
      none: { reveals: [third] },
    },
  });

  it("are the checks that reveal any of some findings, each once", () => {
    expect(checksRevealing([asked, other], base)).toEqual(["both", "one"]);
    expect(checksRevealing([], base)).toEqual([]);
  });

  it("are the findings that imply one directly", () => {
    expect(impliedBy(third, base)).toEqual([other]);
  });

  it.each([
    ["join-type", [asked, third]],
    ["client-time", [other]],
    ["key", [other]],
    ["tenant", [third]],
    ["nobody-reads", []],
  ])("are the findings with a detector that reads the field %s, as its own or to compare with", (field, findings) => {
    expect(findingsReading(field, base)).toEqual(findings);
  });

  it("are the entries of every kind that name a source, in the order of the kinds", () => {
    const entries = makeEntries({
      guides: { how: { sources: ["docs"] } },
      symptoms: { seen: { sources: ["forum", "docs"] }, heard: { sources: ["forum"] } },
      sources: ["docs", "forum"],
      statements: ["1"],
    });
    expect(entriesNaming("docs", entries)).toEqual(["symptoms/seen", "guides/how"]);
  });
});
