import { expect, test } from "vitest";
import { beginWith, changeTo, emptyTriage, isEmpty, undo } from "../../../src/components/triage/state.ts";

const said = { ...emptyTriage, evidence: { "dialogs/quota": "present" } } as const;

test("undo goes back one change, and stays at the first", () => {
  const changed = changeTo(beginWith(emptyTriage), said);
  expect(changed.now).toBe(said);
  expect(undo(changed)).toEqual(beginWith(emptyTriage));
  expect(undo(undo(changed))).toEqual(beginWith(emptyTriage));
});

test("only a triage in which nothing was said is empty", () => {
  expect(isEmpty(emptyTriage)).toBe(true);
  expect(isEmpty(said)).toBe(false);
  expect(isEmpty({ ...emptyTriage, platform: "windows-7" })).toBe(false);
});
