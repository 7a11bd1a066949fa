import { expect, test } from "vitest";
import {
  beginWith,
  changeTo,
  emptyTriage,
  evidenceOf,
  isBegun,
  knownIn,
  undo,
} from "../../../src/components/triage/state.ts";
import { smallBase } from "./small-base.ts";

const said = { "dialogs/quota": "present" } as const;
const read = { evidence: { "symptoms/managed": "present", "dialogs/sign-in": "unknown" }, family: undefined } as const;

test("undo goes back one change, and stays at the first", () => {
  const changed = changeTo(beginWith(emptyTriage), { said });
  expect(changed.now.said).toBe(said);
  expect(undo(changed)).toEqual(beginWith(emptyTriage));
  expect(undo(undo(changed))).toEqual(beginWith(emptyTriage));
});

test("undo takes back what a person said, and nothing that was read since", () => {
  const changed = changeTo(beginWith(emptyTriage), { said });
  const withText = { ...changed, now: { ...changed.now, read } };
  expect(undo(withText).now).toEqual({ ...emptyTriage, read });
});

test("a case is begun when something is known of the device", () => {
  expect(isBegun(emptyTriage)).toBe(false);
  expect(isBegun({ ...emptyTriage, platform: "windows-7", roles: ["user"] })).toBe(false);
  expect(isBegun({ ...emptyTriage, said })).toBe(true);
  expect(isBegun({ ...emptyTriage, read })).toBe(true);
  expect(isBegun({ ...emptyTriage, done: ["read-dialog"] })).toBe(true);
});

test("a person's word counts against the text, and against what the text says otherwise", () => {
  expect(evidenceOf({ ...emptyTriage, read, said }, smallBase)).toEqual({ ...read.evidence, ...said });
  // The domain is either federated or managed.
  const federated = { "symptoms/federated": "present" } as const;
  expect(evidenceOf({ ...emptyTriage, read, said: federated }, smallBase)).toEqual({
    "dialogs/sign-in": "unknown",
    ...federated,
  });
});

test("what a text could not tell is not shown, what a person could not tell is", () => {
  expect(knownIn({ ...read.evidence, "dialogs/quota": "unknown" }, { "dialogs/quota": "unknown" })).toEqual({
    "symptoms/managed": "present",
    "dialogs/quota": "unknown",
  });
});
