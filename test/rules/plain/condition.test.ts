import { describe, expect, test } from "vitest";
import { accountFor, findingsIn } from "../../../src/rules/plain/condition.ts";
import type { Condition } from "../../../src/rules/types.ts";
import type { Presence } from "../../../src/rules/vocabulary.ts";

const world: Record<string, Presence> = { yes: "present", no: "absent", maybe: "unknown" };
const presenceOf = (id: string) => world[id] ?? "unknown";

test("every named finding is found, in reading order", () => {
  expect(findingsIn({ all: ["a", { any: ["b", { not: "c" }] }, "a"] })).toEqual(["a", "b", "c", "a"]);
});

describe("what accounts for a value", () => {
  const forPresent = (condition: Condition) => accountFor(condition, "present", presenceOf);

  test("a true any is accounted for by its true parts only", () => {
    expect(forPresent({ any: ["yes", "no", "maybe"] })).toEqual(["yes"]);
  });

  test("an undecided all is accounted for in part", () => {
    expect(forPresent({ all: ["yes", "maybe"] })).toEqual(["yes"]);
    expect(accountFor({ all: ["yes", "maybe"] }, "unknown", presenceOf)).toEqual(["maybe"]);
  });

  test("a part that is known to be the opposite accounts for nothing", () => {
    expect(forPresent({ all: ["yes", "no"] })).toEqual([]);
    expect(accountFor({ all: ["yes", "no"] }, "absent", presenceOf)).toEqual(["no"]);
  });

  test("an absent finding accounts for a true not", () => {
    expect(forPresent({ not: "no" })).toEqual(["no"]);
  });

  test.each<[Presence, string[]]>([
    ["present", ["yes", "no"]],
    ["absent", []],
    ["unknown", ["maybe", "maybe"]],
  ])("of an undecided condition, for %s: %j, at any depth", (wanted, findings) => {
    const condition: Condition = { any: [{ all: ["yes", "maybe"] }, { not: { any: ["no", "maybe"] } }] };
    expect(accountFor(condition, wanted, presenceOf)).toEqual(findings);
  });
});
