import { expect, test } from "vitest";
import { answerCheck, answerFinding, chosenIn, isDone, takeBack } from "../../../src/components/triage/answers.ts";
import type { Check } from "../../../src/rules/types.ts";
import { smallBase } from "./small-base.ts";

const one = smallBase.checks["how-it-signs-in"] as Check;
const many = smallBase.checks["read-dialog"] as Check;

test("a finding is answered, and its answer taken back", () => {
  const said = answerFinding({}, "dialogs/quota", "absent", smallBase);
  expect(said).toEqual({ "dialogs/quota": "absent" });
  expect(answerFinding(said, "dialogs/quota", undefined, smallBase)).toEqual({});
});

test("of findings that exclude each other the last one chosen replaces what was said of the others", () => {
  const before = { "symptoms/federated": "present", "dialogs/quota": "present" } as const;
  expect(answerFinding(before, "symptoms/managed", "present", smallBase)).toEqual({
    "dialogs/quota": "present",
    "symptoms/managed": "present",
  });
  expect(answerFinding(before, "dialogs/sign-in", "present", smallBase)).toEqual({
    ...before,
    "dialogs/sign-in": "present",
  });
});

test("none of these, or could not tell, answers the whole of a check of one", () => {
  const before = { "symptoms/federated": "present" } as const;
  for (const word of ["absent", "unknown"] as const) {
    const after = answerCheck(before, one, word);
    expect(after).toEqual({ "symptoms/federated": word, "symptoms/managed": word });
    expect(chosenIn(one, after)).toBe(word);
    expect(isDone(one, after)).toBe(true);
  }
});

test("in a check of many it answers the rest", () => {
  expect(answerCheck({ "dialogs/quota": "present" }, many, "absent")).toEqual({
    "dialogs/quota": "present",
    "dialogs/sign-in": "absent",
  });
});

test("a check is done when all has an answer, or when the one thing is found", () => {
  expect(isDone(one, { "symptoms/managed": "present" })).toBe(true);
  expect(isDone(one, { "symptoms/managed": "absent" })).toBe(false);
  expect(isDone(many, { "dialogs/quota": "present" })).toBe(false);
  expect(isDone(many, { "dialogs/quota": "present", "dialogs/sign-in": "unknown" })).toBe(true);
});

test("what is chosen is the finding, one word for all, or nothing", () => {
  expect(chosenIn(one, { "symptoms/managed": "present" })).toBe("symptoms/managed");
  expect(chosenIn(one, { "symptoms/managed": "absent" })).toBeUndefined();
});

test("an answer is taken back, and what a text showed becomes what nobody could tell", () => {
  const read = { "symptoms/managed": "present" } as const;
  expect(takeBack({ "symptoms/managed": "absent", "dialogs/quota": "absent" }, one.reveals, read)).toEqual({
    "dialogs/quota": "absent",
  });
  expect(takeBack({}, one.reveals, read)).toEqual({ "symptoms/managed": "unknown" });
  expect(takeBack({}, one.reveals)).toEqual({});
});

test("an answer for all leaves alone what a text showed", () => {
  expect(answerCheck({}, many, "absent", { "dialogs/quota": "present" })).toEqual({ "dialogs/sign-in": "absent" });
});
