import { expect, test } from "vitest";
import { overrule } from "../../../src/rules/plain/overrule.ts";
import { smallBase } from "../../components/triage/small-base.ts";

test("what contradicts the stronger evidence, or what follows from it, is left out", () => {
  const weaker = { "symptoms/federated": "present", "dialogs/quota": "absent", "dialogs/sign-in": "unknown" } as const;
  expect(overrule(weaker, { "symptoms/managed": "present" }, smallBase)).toEqual({
    "dialogs/quota": "absent",
    "dialogs/sign-in": "unknown",
    "symptoms/managed": "present",
  });
});

test("an old id is the finding of today, and unknown in the stronger evidence counts against the weaker", () => {
  expect(overrule({ "symptoms/cloud-only": "present" }, { "symptoms/federated": "present" }, smallBase)).toEqual({
    "symptoms/federated": "present",
  });
  expect(overrule({ "dialogs/quota": "present" }, { "dialogs/quota": "unknown" }, smallBase)).toEqual({
    "dialogs/quota": "unknown",
  });
});

test("nothing overrules nothing", () => {
  expect(overrule({ "dialogs/quota": "present" }, {}, smallBase)).toEqual({ "dialogs/quota": "present" });
  expect(overrule({}, { "dialogs/quota": "present" }, smallBase)).toEqual({ "dialogs/quota": "present" });
});
