import fc from "fast-check";
import { expect, test } from "vitest";
import { readFragment, writeFragment } from "../../../src/components/triage/address.ts";
import { emptyTriage, type TriageState } from "../../../src/components/triage/state.ts";
import { presences, roles } from "../../../src/rules/vocabulary.ts";
import { smallBase } from "./small-base.ts";

const full: TriageState = {
  platform: "windows-7",
  roles: ["helpdesk", "user"],
  evidence: {
    "symptoms/managed": "absent",
    "dialogs/sign-in": "present",
    "codes/0x80072ee7": "unknown",
    "dialogs/quota": "absent",
  },
};

test("a triage is written so that a person can read it, in one order", () => {
  expect(writeFragment(full)).toBe(
    "on=windows-7&as=user,helpdesk&yes=dialogs/sign-in&no=dialogs/quota,symptoms/managed&unsure=codes/0x80072ee7",
  );
  expect(writeFragment(emptyTriage)).toBe("");
});

test("what was written is read again, whatever was said", () => {
  const evidence = fc.dictionary(fc.constantFrom(...Object.keys(smallBase.findings)), fc.constantFrom(...presences));
  const platform = fc.constantFrom(undefined, "windows-7", "down-level");
  const someRoles = fc.subarray([...roles]);
  fc.assert(
    fc.property(evidence, platform, someRoles, (evidence, platform, roles) => {
      const state = { platform, roles, evidence: { ...evidence } };
      const fragment = writeFragment(state);
      const read = readFragment(`#${fragment}`, smallBase);
      expect(read ?? { state: emptyTriage, notUnderstood: [] }).toEqual({ state, notUnderstood: [] });
      expect(writeFragment(read?.state ?? emptyTriage)).toBe(fragment);
    }),
  );
});

test("what the knowledge base does not know stays out of the evidence and is named", () => {
  const read = readFragment("#on=windows-3&as=king&yes=dialogs/none,dialogs/quota,__proto__&x=y", smallBase);
  expect(read?.state).toEqual({ platform: undefined, roles: [], evidence: { "dialogs/quota": "present" } });
  expect(read?.notUnderstood).toEqual(["windows-3", "king", "dialogs/none", "__proto__", "y"]);
});

test("an old id is read as the one of today", () => {
  expect(readFragment("yes=symptoms/cloud-only", smallBase)?.state.evidence).toEqual({ "symptoms/managed": "present" });
});

test("the first word on a finding stands", () => {
  expect(readFragment("yes=dialogs/quota&no=dialogs/quota", smallBase)?.state.evidence).toEqual({
    "dialogs/quota": "present",
  });
});

test("the target of a link is no triage", () => {
  for (const fragment of ["", "#", "#main", "#section=2"]) expect(readFragment(fragment, smallBase)).toBeUndefined();
});

test("any text is read without a throw, and never becomes evidence", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readFragment(`#yes=${text}`, smallBase);
      expect(Object.keys(read?.state.evidence ?? {}).every((id) => id in smallBase.findings)).toBe(true);
    }),
  );
  expect(readFragment("#yes=%E0%A4%A,%3Cb%3E", smallBase)?.notUnderstood).toEqual(["%E0%A4%A", "<b>"]);
});
