import fc from "fast-check";
import { expect, test } from "vitest";
import { fragmentForTicket, readFragment, writeFragment } from "../../../src/components/triage/address.ts";
import { emptyTriage, type TriageState } from "../../../src/components/triage/state.ts";
import { families, presences, roles } from "../../../src/rules/vocabulary.ts";
import { smallBase } from "./small-base.ts";

const full: TriageState = {
  platform: "windows-7",
  roles: ["user", "helpdesk"],
  said: {
    "symptoms/managed": "absent",
    "dialogs/sign-in": "present",
    "codes/0x80072ee7": "unknown",
    "dialogs/quota": "absent",
  },
  done: ["read-dialog"],
  read: { evidence: { "symptoms/joined": "present", "symptoms/federated": "absent" }, family: "current" },
};
const written =
  "on=windows-7&as=user,helpdesk&yes=dialogs/sign-in&no=dialogs/quota,symptoms/managed&unsure=codes/0x80072ee7&done=read-dialog" +
  "&read-on=current&read-yes=symptoms/joined&read-no=symptoms/federated";

test("a triage is written so that a person can read it, in one order, and read again", () => {
  expect(writeFragment(full)).toBe(written);
  expect(writeFragment(emptyTriage)).toBe("");
  expect(readFragment(`#${written}`, smallBase)).toEqual({ state: full, notUnderstood: [] });
});

test("what a text could not tell is left out", () => {
  const read = { evidence: { "symptoms/joined": "unknown" }, family: undefined } as const;
  expect(writeFragment({ ...emptyTriage, read })).toBe("");
});

test("what was written is read again, whatever was said and read", () => {
  const ids = fc.constantFrom(...Object.keys(smallBase.findings));
  const state = fc.record({
    platform: fc.constantFrom(undefined, "windows-7", "down-level"),
    roles: fc.subarray([...roles]),
    said: fc.dictionary(ids, fc.constantFrom(...presences)),
    done: fc.subarray(Object.keys(smallBase.checks).sort()),
    read: fc.record({
      evidence: fc.dictionary(ids, fc.constantFrom("present", "absent")),
      family: fc.constantFrom(undefined, ...families),
    }),
  });
  fc.assert(
    fc.property(state, (state) => {
      const fragment = writeFragment(state);
      const read = readFragment(`#${fragment}`, smallBase);
      // fast-check's dictionaries have no prototype.
      const plain = {
        ...state,
        said: { ...state.said },
        read: { ...state.read, evidence: { ...state.read.evidence } },
      };
      expect(read ?? { state: emptyTriage, notUnderstood: [] }).toEqual({ state: plain, notUnderstood: [] });
      expect(writeFragment(read?.state ?? emptyTriage)).toBe(fragment);
    }),
  );
});

test.each([
  ["commas as %2C", (fragment: string) => fragment.replaceAll(",", "%2C")],
  ["commas as %2c and slashes as %2F", (fragment: string) => fragment.replaceAll(",", "%2c").replaceAll("/", "%2F")],
  ["all of it encoded", encodeURIComponent],
  ["all of it encoded, the # too", (fragment: string) => encodeURIComponent(`#${fragment}`)],
  ["& as &amp;", (fragment: string) => fragment.replaceAll("&", "&amp;")],
  ["a full stop at the end", (fragment: string) => `${fragment}.`],
  ["a bracket and a comma at the end", (fragment: string) => `${fragment}),`],
  ["a quotation mark at the end", (fragment: string) => `${fragment}”`],
  ["an & at the end", (fragment: string) => `${fragment}&`],
])("an address that a program changed on its way is read as it was: %s", (_, change) => {
  expect(readFragment(`#${change(written)}`, smallBase)).toEqual({ state: full, notUnderstood: [] });
});

test("what the knowledge base does not know is named, and the id of a finding is kept for one that knows it", () => {
  const read = readFragment(
    "#on=windows-3&as=king&yes=dialogs/none,dialogs/quota,__proto__&x=y&done=nothing",
    smallBase,
  );
  expect(read?.state).toEqual({ ...emptyTriage, said: { "dialogs/none": "present", "dialogs/quota": "present" } });
  expect(read?.notUnderstood).toEqual(["windows-3", "king", "dialogs/none", "__proto__", "y", "nothing"]);
  expect(writeFragment(read?.state ?? emptyTriage)).toBe("yes=dialogs/none,dialogs/quota");
});

test("a ticket names nothing that the knowledge base does not have", () => {
  const state = readFragment(
    "#yes=dialogs/quota,symptoms/pc-of-jane-doe&read-no=codes/0x80072ee7,events/jane-1",
    smallBase,
  )?.state;
  expect(fragmentForTicket(state ?? emptyTriage, smallBase)).toBe("yes=dialogs/quota&read-no=codes/0x80072ee7");
});

test("an old id is read as the one of today", () => {
  expect(readFragment("yes=symptoms/cloud-only", smallBase)?.state.said).toEqual({ "symptoms/managed": "present" });
});

test("the first word on a finding counts", () => {
  expect(readFragment("yes=dialogs/quota&no=dialogs/quota", smallBase)?.state.said).toEqual({
    "dialogs/quota": "present",
  });
});

test("the target of a link is no triage", () => {
  for (const fragment of ["", "#", "#main", "#section=2"]) expect(readFragment(fragment, smallBase)).toBeUndefined();
});

test("any text is read without a throw, and becomes no evidence but ids of findings", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readFragment(`#yes=${text}`, smallBase);
      expect(Object.keys(read?.state.said ?? {}).every((id) => /^[a-z]+\/[a-z0-9-]+$/.test(id))).toBe(true);
    }),
  );
  expect(readFragment("#yes=%E0%A4%A,%3Cb%3E", smallBase)?.notUnderstood).toEqual(["%E0%A4%A", "<b>"]);
});

test("a long fragment is bounded", () => {
  expect(readFragment(`#yes=dialogs/quota${"&".repeat(100_000)}`, smallBase)).toEqual({
    state: { ...emptyTriage, said: { "dialogs/quota": "present" } },
    notUnderstood: [],
  });
  const many = Array.from({ length: 10_000 }, (_, at) => `dialogs/none-${at}`).join(",");
  expect(Object.keys(readFragment(`#yes=${many}`, smallBase)?.state.said ?? {})).toHaveLength(50);
});
