import { expect, test } from "vitest";
import {
  beginDesk,
  changeOpen,
  type Desk,
  dropPending,
  isChoosing,
  keepCase,
  type NamedReading,
  newCase,
  openDevice,
  settleAsNew,
  takeReading,
  undoOpen,
} from "../../../src/components/triage/desk.ts";
import { emptyTriage } from "../../../src/components/triage/state.ts";
import type { Evidence } from "../../../src/rules/plain/closure.ts";
import { smallBase } from "./small-base.ts";

const reading = (name: string, evidence: Evidence, family?: NamedReading["family"]): NamedReading => ({
  name,
  evidence,
  family,
});
const quota = reading("A", { "dialogs/quota": "present" }, "down-level");
const joined = reading("B", { "symptoms/joined": "present" }, "current");
const nothing = reading("C", {});
const answered = { said: { "symptoms/managed": "present" } } as const;

const read = (desk: Desk) => desk.open.now.read.evidence;
const said = (desk: Desk) => desk.open.now.said;

test("answers that were given before the first text belong to its device", () => {
  const desk = takeReading(changeOpen(beginDesk(), answered), [quota], false);
  expect(read(desk)).toEqual(quota.evidence);
  expect(said(desk)).toEqual(answered.said);
});

test("a text that goes on is of the same device", () => {
  const begun = changeOpen(takeReading(beginDesk(), [quota], false), answered);
  const desk = takeReading(begun, [joined], true);
  expect(read(desk)).toEqual(joined.evidence);
  expect(said(desk)).toEqual(answered.said);
});

test("a new text after a text of which nothing was said is a new case: of evidence, family and chosen platform", () => {
  const begun = changeOpen(takeReading(beginDesk(), [quota], false), { platform: "windows-7", roles: ["user"] });
  const desk = takeReading(begun, [joined], false);
  expect(desk.open.now).toEqual({
    ...emptyTriage,
    roles: ["user"],
    read: { evidence: joined.evidence, family: "current" },
  });
  expect(desk.open.past).toEqual([]);
});

test("a new text where something was said waits until the person says whose it is", () => {
  const begun = changeOpen(takeReading(beginDesk(), [quota], false), answered);
  const asked = takeReading(begun, [joined], false);
  expect(asked.open).toEqual(begun.open);
  expect(asked.pending).toEqual([joined]);

  expect(said(settleAsNew(asked))).toEqual({});
  expect(read(settleAsNew(asked))).toEqual(joined.evidence);
  const kept = keepCase(asked, smallBase);
  expect(said(kept)).toEqual(answered.said);
  expect(read(kept)).toEqual({ ...quota.evidence, ...joined.evidence });
  expect(dropPending(asked)).toEqual({ ...begun, pending: undefined });

  // Writing on changes what waits; removing the text ends the question.
  expect(takeReading(asked, [quota], true).pending).toEqual([quota]);
  expect(takeReading(asked, [], false)).toEqual({ ...begun, pending: undefined });
});

test("of an earlier reading of the same device only what the new one does not contradict still counts", () => {
  const federated = reading("A", { "symptoms/federated": "present", "dialogs/quota": "present" });
  const managed = reading("A", { "symptoms/managed": "present" });
  const asked = takeReading(
    changeOpen(takeReading(beginDesk(), [federated], false), { done: ["x"] }),
    [managed],
    false,
  );
  expect(read(keepCase(asked, smallBase))).toEqual({ "symptoms/managed": "present", "dialogs/quota": "present" });
});

test("a text over a case that came by its address waits, even where only a text had been read", () => {
  const fromAddress = beginDesk({ ...emptyTriage, read: quota });
  expect(takeReading(fromAddress, [joined], false).pending).toEqual([joined]);
  expect(takeReading(fromAddress, [joined], true).pending).toEqual([joined]);
  expect(takeReading(fromAddress, [nothing], false)).toEqual(fromAddress);
  // An address that says only who asks and which Windows it is came with no case.
  const setting = beginDesk({ ...emptyTriage, platform: "windows-10", roles: ["helpdesk"] });
  expect(read(takeReading(setting, [joined], false))).toEqual(joined.evidence);
});

test("a text that was removed takes its evidence with it; a later one may be of another device", () => {
  const begun = changeOpen(takeReading(beginDesk(), [quota], false), answered);
  const removed = takeReading(begun, [], false);
  expect(read(removed)).toEqual({});
  expect(said(removed)).toEqual(answered.said);
  expect(takeReading(removed, [joined], false).pending).toEqual([joined]);
  expect(takeReading(takeReading(beginDesk(), [quota], false), [], false).open).toEqual(beginDesk().open);
});

test("of several devices each keeps its own answers", () => {
  const several = takeReading(beginDesk(), [quota, joined, nothing], false);
  expect(isChoosing(several)).toBe(true);
  expect(read(several)).toEqual({});

  const first = changeOpen(openDevice(several, "A"), { ...answered, platform: "windows-7" });
  const second = openDevice(first, "B");
  expect(second.open.now).toEqual({ ...emptyTriage, read: { evidence: joined.evidence, family: "current" } });
  expect(undoOpen(second)).toEqual(second);

  const back = openDevice(second, "A");
  expect(back.open).toEqual(first.open);
  expect(said(undoOpen(back))).toEqual({});
  expect(openDevice(back, "none of them")).toEqual(back);
});

test("who asks is the same for every device", () => {
  const several = takeReading(beginDesk(), [quota, joined], false);
  const first = changeOpen(openDevice(several, "A"), { roles: ["helpdesk"] });
  expect(openDevice(first, "B").open.now.roles).toEqual(["helpdesk"]);
});

test("several devices over a case wait; removed, they take their answers with them", () => {
  const begun = changeOpen(beginDesk(), answered);
  const asked = takeReading(begun, [quota, joined], false);
  expect(asked.pending).toHaveLength(2);
  expect(isChoosing(settleAsNew(asked))).toBe(true);
  const opened = changeOpen(openDevice(settleAsNew(asked), "A"), answered);
  // Answers of a device that is not open are at stake too.
  expect(takeReading(openDevice(opened, "B"), [nothing, joined], false).pending).toHaveLength(2);
  expect(takeReading(opened, [], false).open).toEqual(beginDesk().open);
});

test("a new case forgets everything but who asks", () => {
  const begun = changeOpen(takeReading(beginDesk(), [quota], false), {
    ...answered,
    roles: ["user"],
    platform: "windows-7",
  });
  const desk = newCase(begun);
  expect(desk).toEqual({ ...beginDesk({ ...emptyTriage, roles: ["user"] }), caseNumber: begun.caseNumber + 1 });
  expect(undoOpen(desk)).toEqual(desk);
});
