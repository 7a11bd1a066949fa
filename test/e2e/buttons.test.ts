/** A button does what it says, and an answer speaks only of what was shown. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { causeTitle, questionOf, rules, titleOf } from "./knowledge.ts";
import { site, useBrowser } from "./site.ts";
import { quotaEvent, statusReport } from "./texts.ts";
import { triageOn } from "./triage-page.ts";

const { visit } = useBrowser();

async function open(path = "/") {
  const { page, offences } = await visit(path);
  await page.locator(".triage").waitFor();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const field = page.getByRole("textbox", { name: "Paste what the tool printed" });
  return {
    page,
    offences,
    field,
    triage: triageOn(page),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}

const codesOf = async (page: Page) => decodeURIComponent(await page.evaluate(() => location.hash));
const report = statusReport({ name: "PC-ONE", joined: false, code: "0x801c03f2" });

test("nothing to undo, forget or copy, no button", async () => {
  const { page, field, triage } = await open();
  for (const name of ["Undo", "New case", "Copy for the ticket", "Copy redacted", "Remove the text"])
    expect(await page.getByRole("button", { name }).count(), name).toBe(0);
  await field.fill(report);
  await triage.leading.waitFor();
  for (const name of ["Undo", "New case", "Copy for the ticket", "Copy redacted", "Remove the text"])
    expect(await page.getByRole("button", { name }).count(), name).toBe(1);
});

test("twice in a row at one place copies twice: nothing moves under the pointer", async () => {
  const { page, triage, clipboard } = await open("/#yes=dialogs/device-limit-reached");
  const copy = page.locator(".setting .copy");
  const before = await copy.boundingBox();
  const at = { x: (before?.x ?? 0) + 8, y: (before?.y ?? 0) + 12 };
  await page.mouse.click(at.x, at.y);
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await copy.boundingBox()).toEqual(before);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.mouse.click(at.x, at.y);
  await expect.poll(clipboard).toContain(causeTitle("device-limit-reached"));
  expect(await triage.fragment()).toBe("#yes=dialogs/device-limit-reached");
});

test("the ticket ends in the address of the triage, without what the person came with", async () => {
  const { page, clipboard } = await open("/?x=**b**[click](http://evil.example)#yes=dialogs/device-limit-reached");
  await page.getByRole("button", { name: "Copy for the ticket" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await clipboard()).not.toContain("evil");
  expect((await clipboard()).trim()).toMatch(/\/#yes=dialogs\/device-limit-reached$/);
});

test("copied is the text of the device that is shown, from files too", async () => {
  const { page, field, clipboard } = await open();
  await field.fill("AzureAdJoined : NO, says the computer called ALPHA");
  await page.locator(".paste [role=status]").getByText("recognised").waitFor();
  const folder = mkdtempSync(path.join(tmpdir(), "copied-"));
  writeFileSync(path.join(folder, "two.txt"), quotaEvent);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Files …" }).click();
  await (await chooser).setFiles([path.join(folder, "two.txt")]);
  await expect.poll(() => codesOf(page)).toContain("events/workplace-join-200");
  expect(await field.inputValue()).toBe("");
  await page.getByRole("button", { name: "Copy redacted" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await clipboard()).toContain("The maximum number of devices");
  expect(await clipboard()).not.toContain("ALPHA");
});

test("of two devices in one text only the one that is open is copied, and none before one is", async () => {
  const { page, field, clipboard } = await open();
  const second = statusReport({ name: "PC-TWO", joined: true, prt: true });
  await field.fill(`${report}\n${second}`);
  await page.locator(".devices summary").first().waitFor();
  expect(await page.getByRole("button", { name: "Copy redacted" }).count()).toBe(0);
  for (const summary of await page.locator(".devices summary").all()) await summary.click();
  await page.getByRole("button", { name: "The pasted text, device 2" }).click();
  await page.getByRole("button", { name: "Copy redacted" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await clipboard()).toContain("AzureAdPrt : YES");
  expect(await clipboard()).not.toContain("0x801c03f2");
});

const whichCode = "which-code-is-shown";

test.each(["error code 801c0003", "0x801c0003.", "It says 0x801C0003, what now?"])(
  "the code in %s is found among the codes, and no answer speaks of those that are not shown",
  async (typed) => {
    const { page, triage } = await open("/#on=current");
    expect(await triage.question.innerText()).toBe(questionOf(whichCode));
    const card = page.locator(".next-check");
    await card.getByRole("searchbox").fill(typed);
    const rows = card.locator(".finding");
    await rows.first().waitFor();
    expect(await rows.first().innerText()).toContain("0x801c0003");
    expect(await card.locator(".answers").count()).toBe(0);
    await rows.first().getByRole("button", { name: "Yes", exact: true }).click();
    expect(await triage.fragment()).toBe("#on=current&yes=codes/0x801c0003");
  },
);

test("a code that the check does not ask for is found, one that nobody knows is decoded", async () => {
  const { page } = await open("/#on=current");
  const card = page.locator(".next-check");
  const asked = rules.checks[whichCode]?.reveals ?? [];
  const other = Object.keys(rules.findings).find((id) => id.startsWith("codes/0x8") && !asked.includes(id)) as string;
  await card.getByRole("searchbox").fill(`error ${other.slice("codes/".length)}`);
  expect(await card.locator(".finding").first().innerText()).toContain(titleOf(other));
  await card.getByRole("searchbox").fill("error code 0x8abc1234");
  expect(await card.locator(".note").innerText()).toContain("0x8abc1234 is not in the knowledge base");
  expect(await card.getByRole("button", { name: "None of these" }).count()).toBe(0);
});

test("that no code is shown, or that nobody can tell, says nothing about any code, and the question is not asked again", async () => {
  const { triage } = await open("/#on=current");
  await triage.answer(titleOf("symptoms/no-code-shown"));
  expect(await triage.fragment()).toBe("#on=current&yes=symptoms/no-code-shown");
  expect(await triage.question.innerText()).not.toBe(questionOf(whichCode));

  const again = await open("/#on=current");
  await again.triage.answer("Could not tell");
  expect(await again.triage.fragment()).toBe(`#on=current&done=${whichCode}`);
  expect(await again.triage.question.innerText()).not.toBe(questionOf(whichCode));
  expect(await again.triage.known.count()).toBe(1);
  await again.page.getByRole("button", { name: "Take back" }).click();
  expect(await again.triage.question.innerText()).toBe(questionOf(whichCode));
});

test("an address that a chat or a mail changed on its way still holds the case", async () => {
  for (const fragment of [
    "yes=dialogs/device-limit-reached%2Csymptoms/domain-joined",
    "yes=dialogs/device-limit-reached,symptoms/domain-joined.",
    encodeURIComponent("yes=dialogs/device-limit-reached,symptoms/domain-joined"),
  ]) {
    const { page, triage } = await open(`/#${fragment}`);
    expect(await triage.fragment(), fragment).toBe("#yes=dialogs/device-limit-reached,symptoms/domain-joined");
    expect(await page.locator(".triage > .note").count()).toBe(0);
  }
});

test("an address of 100 kB of & or of unknown ids is a short note", async () => {
  for (const fragment of [
    `yes=dialogs/device-limit-reached${"&".repeat(100_000)}`,
    `yes=${"x,".repeat(50_000)}dialogs/none`,
  ]) {
    const { page, triage } = await open(`/#${fragment}`);
    await triage.question.or(triage.headline).first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    expect(await page.locator(".triage > .note code").count()).toBeLessThanOrEqual(5);
  }
});

test("where the browser copies nothing, the text to copy is gone with the case it was of", async () => {
  const { page } = await visit("/");
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto("about:blank");
  await page.goto(`${site}/#yes=dialogs/device-limit-reached`);
  await page.getByRole("button", { name: "Copy for the ticket" }).click();
  const toCopy = page.getByRole("textbox", { name: "Copy this text:" });
  await toCopy.waitFor();
  expect(await toCopy.inputValue()).toContain(causeTitle("device-limit-reached"));
  await page.locator(".known .take-back").first().click();
  expect(await toCopy.count()).toBe(0);
});
