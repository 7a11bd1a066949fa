/** One device, one case: nothing of one device ever reaches another. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { causeTitle, titleOf } from "./knowledge.ts";
import { useBrowser } from "./site.ts";
import { quotaEvent, statusReport } from "./texts.ts";
import { triageOn } from "./triage-page.ts";

const { visit } = useBrowser();

async function open(path = "/") {
  const { page, offences } = await visit(path);
  const field = page.getByRole("textbox", { name: "Paste what the tool printed" });
  await field.waitFor();
  return { page, offences, field, triage: triageOn(page), whose: page.locator(".whose") };
}

const refused = statusReport({ name: "PC-ONE", joined: false, code: "0x801c03f2" });
const sound = statusReport({ name: "PC-TWO", joined: true, prt: true });
const quota = causeTitle("device-limit-reached");

const keysOf = async (page: Page) =>
  new URLSearchParams(decodeURIComponent(await page.evaluate(() => location.hash.slice(1))));
const read = (page: Page) => page.locator(".paste [role=status]").getByText("recognised").waitFor();

/** Drops files or text as a hand would: the browser itself makes the event. */
async function drop(page: Page, data: { files?: string[]; text?: string }, at: { x: number; y: number }) {
  const session = await page.context().newCDPSession(page);
  const items = data.text === undefined ? [] : [{ mimeType: "text/plain", data: data.text }];
  const drag = { x: at.x, y: at.y, data: { items, files: data.files ?? [], dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...drag });
}

function folderOf(texts: Record<string, string>): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "reports-")), "fleet");
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const fleet = () =>
  folderOf({ "PC1/dsregcmd.txt": refused, "PC2/dsregcmd.txt": quotaEvent, "PC3/dsregcmd.txt": sound });

async function openFleet() {
  const opened = await open();
  await drop(opened.page, { files: [fleet()] }, { x: 600, y: 300 });
  await opened.page.locator(".devices tbody tr").first().waitFor();
  for (const summary of await opened.page.locator(".devices summary").all()) await summary.click();
  const device = (name: string) => opened.page.getByRole("button", { name: `fleet/${name}/dsregcmd.txt`, exact: true });
  return { ...opened, device };
}

test("a dropped folder with three files of one name is three devices, each with its own diagnosis", async () => {
  const { page, triage, device, offences } = await openFleet();
  expect(await page.locator(".answer").innerText()).toContain("Choose a device");
  expect(await triage.question.count()).toBe(0);

  await device("PC1").click();
  expect((await keysOf(page)).get("read-yes")).toContain("codes/0x801c03f2");
  expect(await page.locator(".answer .device").innerText()).toContain("fleet/PC1/dsregcmd.txt");
  await device("PC2").click();
  expect((await keysOf(page)).get("read-yes")).toContain("events/workplace-join-200");
  expect((await keysOf(page)).get("read-yes")).not.toContain("codes/0x801c03f2");
  expect(await triage.leading.innerText()).toContain(quota);
  await device("PC3").click();
  expect((await keysOf(page)).get("read-yes")).toContain("symptoms/prt-present");
  expect(await device("PC3").getAttribute("aria-pressed")).toBe("true");
  expect(await device("PC1").getAttribute("aria-pressed")).toBe("false");
  expect(offences).toEqual([]);
});

test("answers and the platform of one device change nothing on another, and are there when it is opened again", async () => {
  const { page, triage, device } = await openFleet();
  await device("PC3").click();
  const platform = page.getByRole("combobox", { name: "The device runs" });
  await platform.selectOption("windows-11");
  await triage.pick("symptoms/proxy-needs-authentication");
  expect((await keysOf(page)).get("yes")).toBe("symptoms/proxy-needs-authentication");

  await device("PC2").click();
  expect(await platform.inputValue()).toBe("");
  expect([...(await keysOf(page)).keys()]).not.toContain("yes");
  expect(await triage.leading.innerText()).toContain(quota);
  expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");

  await device("PC3").click();
  expect(await platform.inputValue()).toBe("windows-11");
  expect((await keysOf(page)).get("yes")).toBe("symptoms/proxy-needs-authentication");
});

test("a paste of Windows 11, then of 8.1, then of 11 again: each is read as if it were the first", async () => {
  const { page, field, triage } = await open();
  const answers: string[] = [];
  for (const text of [refused, quotaEvent, refused]) {
    await field.fill(text);
    const expected = text === refused ? "codes/0x801c03f2" : "events/workplace-join-200";
    await expect.poll(async () => (await keysOf(page)).get("read-yes") ?? "").toContain(expected);
    answers.push(`${await triage.leading.innerText()} ${await triage.fragment()}`);
  }
  expect(answers[1]).toContain(quota);
  expect(answers[2]).toBe(answers[0]);
});

test("a new text after answers asks whose it is, and nothing of it counts before", async () => {
  const { page, field, triage, whose } = await open();
  await field.fill(refused);
  await read(page);
  await triage.pick("symptoms/proxy-needs-authentication");
  const before = await triage.fragment();

  await page.getByRole("button", { name: "Remove the text" }).click();
  await field.fill(sound);
  await whose.waitFor();
  expect((await keysOf(page)).get("yes")).toBe("symptoms/proxy-needs-authentication");
  expect([...(await keysOf(page)).keys()]).not.toContain("read-yes");

  await whose.getByRole("button", { name: "The same device" }).click();
  expect((await keysOf(page)).get("read-yes")).toContain("symptoms/prt-present");
  expect((await keysOf(page)).get("yes")).toBe("symptoms/proxy-needs-authentication");

  await field.fill(refused);
  await whose.getByRole("button", { name: "Another device" }).click();
  expect([...(await keysOf(page)).keys()]).not.toContain("yes");
  expect(await triage.fragment()).toBe(before.replace("yes=symptoms/proxy-needs-authentication&", ""));
});

test("after a reload the earlier paste is no word of the person, and a new one asks whose it is", async () => {
  const { page, field } = await open();
  await field.fill(refused);
  await read(page);
  await page.reload();
  await page.locator(".triage").waitFor();
  await field.fill(sound);
  await page.locator(".whose").getByRole("button", { name: "Another device" }).click();
  expect((await keysOf(page)).get("read-yes")).not.toContain("0x801c03f2");
  expect([...(await keysOf(page)).keys()].filter((key) => ["yes", "no", "unsure"].includes(key))).toEqual([]);
  expect(await page.getByText("you said otherwise").count()).toBe(0);
});

test("a report over a case that came by its address asks whose it is", async () => {
  const { page, field, triage, whose } = await open("/#yes=dialogs/device-limit-reached");
  await field.fill(sound);
  await whose.waitFor();
  expect(await whose.innerText()).toContain("came with a case in its address");
  expect(await triage.leading.innerText()).toContain(quota);
  await whose.getByRole("button", { name: "Another device" }).click();
  expect(await page.getByRole("region", { name: "What is known" }).innerText()).not.toContain(titleOf("dialogs/device-limit-reached"));
});

test("a new case forgets the evidence, the platform, the text and the files, and who asks stays", async () => {
  const { page, field, triage } = await open("/#as=helpdesk");
  await field.fill(refused);
  await read(page);
  await page.getByRole("combobox", { name: "The device runs" }).selectOption("windows-11");
  await triage.pick("symptoms/proxy-needs-authentication");
  await page.getByRole("button", { name: "New case" }).click();
  expect(await triage.fragment()).toBe("#as=helpdesk");
  expect(await field.inputValue()).toBe("");
  expect(await page.locator(".marked, section.known").count()).toBe(0);
  await page.keyboard.press("Control+z");
  expect(await triage.fragment()).toBe("#as=helpdesk");
  expect(await page.getByRole("button", { name: "New case" }).count()).toBe(0);
});

test("files of one name, chosen one by one, are told apart", async () => {
  const { page } = await open();
  const one = folderOf({ "status.txt": refused });
  const other = folderOf({ "status.txt": sound });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Files …" }).click();
  await (await chooser).setFiles([path.join(one, "status.txt"), path.join(other, "status.txt")]);
  await page.locator(".devices summary").first().waitFor();
  for (const summary of await page.locator(".devices summary").all()) await summary.click();
  await page.getByRole("button", { name: "status.txt", exact: true }).click();
  expect((await keysOf(page)).get("read-yes")).toContain("codes/0x801c03f2");
  await page.getByRole("button", { name: "status.txt (2)", exact: true }).click();
  expect((await keysOf(page)).get("read-yes")).not.toContain("codes/0x801c03f2");
});

test("text that is dragged onto the box is text, and files beside it are read, not opened", async () => {
  const { page, field } = await open();
  const box = await field.boundingBox();
  await drop(page, { text: "AzureAdJoined : NO" }, { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 });
  expect(await field.inputValue()).toBe("AzureAdJoined : NO");
  await read(page);
  await drop(page, { files: [path.join(folderOf({ "a.txt": quotaEvent }), "a.txt")] }, { x: 20, y: 400 });
  await expect.poll(async () => (await keysOf(page)).get("read-yes") ?? "").toContain("events/workplace-join-200");
  expect(page.context().pages()).toHaveLength(1);
});

test("a dropped file that cannot be opened is named, and stops no other", async () => {
  const { page } = await open();
  await page.evaluate((text) => {
    const file = (name: string, body?: string) => ({
      isFile: true,
      isDirectory: false,
      name,
      fullPath: `/logs/${name}`,
      file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
        body === undefined ? reject(new Error("Permission denied")) : resolve(new File([body], name)),
    });
    let waiting = [file("locked.txt"), file("good.txt", text)];
    const folder = {
      isFile: false,
      isDirectory: true,
      name: "logs",
      fullPath: "/logs",
      createReader: () => ({
        readEntries(resolve: (entries: unknown[]) => void) {
          resolve(waiting);
          waiting = [];
        },
      }),
    };
    const event = new DragEvent("drop", { bubbles: true, cancelable: true });
    const dataTransfer = { types: ["Files"], files: [], items: [{ webkitGetAsEntry: () => folder }] };
    Object.defineProperty(event, "dataTransfer", { value: dataTransfer });
    document.body.dispatchEvent(event);
  }, quotaEvent);
  await page.getByText("logs/locked.txt could not be read: Permission denied").waitFor();
  expect((await keysOf(page)).get("read-yes")).toContain("events/workplace-join-200");
});
