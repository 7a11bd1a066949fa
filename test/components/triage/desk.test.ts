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

let id = 0;
/** Takes the reading of a text. */
const take = (desk: Desk, devices: readonly NamedReading[], continues: boolean) =>
  takeReading(desk, { id: ++id, devices }, continues, smallBase);
const waiting = ({ pending }: Desk) => pending?.devices;
const read = (desk: Desk) => desk.open.now.read.evidence;
const said = (desk: Desk) => desk.open.now.said;

test("answers that were given before the first text belong to its device", () => {
  const desk = take(changeOpen(beginDesk(), answered), [quota], false);
  expect(read(desk)).toEqual(quota.evidence);
  expect(said(desk)).toEqual(answered.said);
});

test("a text that goes on is of the same device", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), answered);
  const desk = take(begun, [joined], true);
  expect(read(desk)).toEqual(joined.evidence);
  expect(said(desk)).toEqual(answered.said);
});

test("a new text after a text of which nothing was said is a new case: of evidence, family and chosen platform", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), { platform: "windows-7", roles: ["user"] });
  const desk = take(begun, [joined], false);
  expect(desk.open.now).toEqual({
    ...emptyTriage,
    roles: ["user"],
    read: { evidence: joined.evidence, family: "current" },
  });
  expect(desk.open.past).toEqual([]);
});

test("a new text where something was said waits until the person says whose it is", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), answered);
  const asked = take(begun, [joined], false);
  expect(asked.open).toEqual(begun.open);
  expect(waiting(asked)).toEqual([joined]);

  expect(said(settleAsNew(asked))).toEqual({});
  expect(read(settleAsNew(asked))).toEqual(joined.evidence);
  const kept = keepCase(asked, smallBase);
  expect(said(kept)).toEqual(answered.said);
  expect(read(kept)).toEqual({ ...quota.evidence, ...joined.evidence });
  expect(dropPending(asked)).toEqual({ ...begun, pending: undefined });

  // Writing on changes what waits; removing the text ends the question.
  expect(take(asked, [quota], true).pending?.devices).toEqual([quota]);
  expect(take(asked, [], false)).toEqual({ ...begun, pending: undefined });
});

test("of an earlier reading of the same device only what the new one does not contradict still counts", () => {
  const federated = reading("A", { "symptoms/federated": "present", "dialogs/quota": "present" });
  const managed = reading("A", { "symptoms/managed": "present" });
  const asked = take(changeOpen(take(beginDesk(), [federated], false), { done: ["x"] }), [managed], false);
  expect(read(keepCase(asked, smallBase))).toEqual({ "symptoms/managed": "present", "dialogs/quota": "present" });
});

test("a text over a case that came by its address waits, even where only a text had been read", () => {
  const fromAddress = beginDesk({ ...emptyTriage, read: quota });
  expect(take(fromAddress, [joined], false).pending?.devices).toEqual([joined]);
  expect(take(fromAddress, [joined], true).pending?.devices).toEqual([joined]);
  // Words that tell nothing mix with nothing: they are shown, and the case stays as it is.
  expect(take(fromAddress, [nothing], false)).toMatchObject({ open: { now: fromAddress.open.now }, origin: "address" });
  // An address that says only who asks and which Windows it is came with no case.
  const setting = beginDesk({ ...emptyTriage, platform: "windows-10", roles: ["helpdesk"] });
  expect(read(take(setting, [joined], false))).toEqual(joined.evidence);
});

test("a text that was removed takes its evidence with it; a later one may be of another device", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), answered);
  const removed = take(begun, [], false);
  expect(read(removed)).toEqual({});
  expect(said(removed)).toEqual(answered.said);
  expect(take(removed, [joined], false).pending?.devices).toEqual([joined]);
  expect(take(take(beginDesk(), [quota], false), [], false).open).toEqual(beginDesk().open);
});

test("of several devices each keeps its own answers", () => {
  const several = take(beginDesk(), [quota, joined, nothing], false);
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
  const several = take(beginDesk(), [quota, joined], false);
  const first = changeOpen(openDevice(several, "A"), { roles: ["helpdesk"] });
  expect(openDevice(first, "B").open.now.roles).toEqual(["helpdesk"]);
});

test("several devices over a case wait; removed, they take their answers with them", () => {
  const begun = changeOpen(beginDesk(), answered);
  const asked = take(begun, [quota, joined], false);
  expect(waiting(asked)).toHaveLength(2);
  expect(isChoosing(settleAsNew(asked))).toBe(true);
  const opened = changeOpen(openDevice(settleAsNew(asked), "A"), answered);
  // Answers of a device that is not open are at stake too.
  expect(take(openDevice(opened, "B"), [nothing, joined], false).pending?.devices).toHaveLength(2);
  expect(take(opened, [], false).open).toEqual(beginDesk().open);
});

test("a new case forgets everything but who asks", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), {
    ...answered,
    roles: ["user"],
    platform: "windows-7",
  });
  const desk = newCase(begun);
  expect(desk).toEqual({ ...beginDesk({ ...emptyTriage, roles: ["user"] }), caseNumber: begun.caseNumber + 1 });
  expect(undoOpen(desk)).toEqual(desk);
});

test("an earlier text of the same device goes on to count while a later one is written", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), answered);
  const kept = keepCase(take(begun, [joined], false), smallBase);
  const federated = reading("A", { "symptoms/federated": "absent" });
  expect(read(take(kept, [federated], true))).toEqual({ ...quota.evidence, ...federated.evidence });
});

test("words that tell nothing, in place of a text, leave the case; what comes after them is asked about", () => {
  const begun = changeOpen(take(beginDesk(), [quota], false), answered);
  const words = take(begun, [nothing], false);
  expect(words.open).toEqual({ ...begun.open, text: id });
  expect(waiting(take(words, [joined], true))).toEqual([joined]);
});

test("a reading that is left aside changes nothing: the table and the open device are those of before", () => {
  const opened = changeOpen(openDevice(take(beginDesk(), [quota, joined], false), "A"), answered);
  const asked = take(opened, [reading("A", {}), reading("B", quota.evidence)], false);
  const left = dropPending(asked);
  expect(left).toEqual(opened);
  expect(openDevice(left, "B").open.now.read.evidence).toEqual(joined.evidence);
  expect(openDevice(left, "B").open.text).toBe(opened.open.text);
});

test("a text of the open device, beside files of several, leaves the others to open", () => {
  const opened = changeOpen(openDevice(take(beginDesk(), [quota, joined], false), "A"), answered);
  const kept = keepCase(
    take(opened, [reading("The pasted text", { "symptoms/federated": "present" })], false),
    smallBase,
  );
  expect(kept.open.text).not.toBe(opened.open.text);
  expect(read(openDevice(kept, "B"))).toEqual(joined.evidence);
  expect(read(openDevice(openDevice(kept, "B"), "A"))).toEqual(read(kept));
});
