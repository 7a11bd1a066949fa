import type { Page } from "playwright";
import { expect, test } from "vitest";
import { causeTitle, titleOf } from "./knowledge.ts";
import { useBrowser } from "./site.ts";
import { quotaEvent, unreachableEvent } from "./texts.ts";
import { triageOn } from "./triage-page.ts";

const { visit } = useBrowser();

async function open() {
  const { page, offences } = await visit("/");
  const field = page.getByRole("textbox", { name: "Paste what the tool printed" });
  await field.waitFor();
  return { page, offences, field, triage: triageOn(page), marked: page.locator(".marked > ol > li") };
}

const fragmentOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

test("a pasted event is marked line by line, diagnosed, corrected by hand, and undone", async () => {
  const { page, offences, field, triage, marked } = await open();
  await field.fill(quotaEvent);
  await triage.leading.getByText(causeTitle("device-limit-reached")).waitFor();
  expect(await triage.leading.innerText()).toContain("confirmed");

  const line = marked.filter({ hasText: "maximum number of devices" });
  expect(await line.getByRole("link").first().getAttribute("href")).toContain("/symptoms/device-limit-message/");
  expect(await marked.filter({ hasText: "Level:" }).getByRole("link").count()).toBe(0);
  expect(await marked.filter({ hasText: "0x8abc1234" }).innerText()).toContain("Not in the knowledge base");

  // A person overrules the text, and the text does not overrule the person when it is read again.
  await triage.pick("symptoms/device-limit-message", "No");
  expect(await line.innerText()).toContain("you said otherwise");
  expect(await triage.leading.innerText()).not.toContain("confirmed");
  await field.press("ControlOrMeta+End");
  await field.pressSequentially("\nRead again: 0x8abc5678");
  await marked.filter({ hasText: "Read again" }).waitFor();
  expect(fragmentOf(page)).toContain("no=symptoms/device-limit-message");

  await page.getByRole("button", { name: "Undo" }).click();
  await triage.leading.getByText("confirmed").waitFor();
  expect(offences).toEqual([]);
});

test("a redacted copy keeps the diagnosis and names nobody, and says that there was a password", async () => {
  const { page, offences, field } = await open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await field.fill(
    "                TenantName : Baker Ltd\n             AzureAdJoined : NO\njane@adatum.com, password: Sommer2024!",
  );
  await page.getByRole("button", { name: "Copy redacted" }).click();
  await page.getByText("This text held a password.").waitFor();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "                TenantName : <name-1>\n             AzureAdJoined : NO\n<user-1>, password: <secret-1>",
  );
  expect(offences).toEqual([]);
});

test("nothing is copied where the public words do not come", async () => {
  const { page, field } = await open();
  await page.route("**/_parts/public-words.json", (route) => route.fulfill({ status: 404 }));
  await field.fill("TenantName : Baker");
  await page.getByRole("button", { name: "Copy redacted" }).click();
  await page.getByText("Nothing was copied").waitFor();
});

test("the text is never in the address, and goes when it is removed", async () => {
  const { page, field, triage } = await open();
  await field.fill(quotaEvent);
  await triage.leading.waitFor();
  expect(fragmentOf(page)).toContain("events/workplace-join-200");
  expect(fragmentOf(page)).not.toContain("maximum");
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("maximum");
  await page.getByRole("button", { name: "Remove the text" }).click();
  await expect.poll(() => fragmentOf(page)).not.toContain("events/");
});

test("markup in the text stays text", async () => {
  const { page, offences, field, marked } = await open();
  await field.fill(
    `<img src=x onerror="document.title='owned'"> __proto__ : YES\n<script>alert(1)</script>\n${quotaEvent}`,
  );
  await marked.filter({ hasText: "onerror" }).waitFor();
  expect(await page.locator(".marked img, .marked script").count()).toBe(0);
  expect(await page.title()).not.toBe("owned");
  expect(offences).toEqual([]);
});

test("plain words suggest, and are no evidence until a person says so", async () => {
  const { page, field } = await open();
  await field.fill("this laptop stands twice in the list of devices");
  const suggestions = page.locator(".suggestions li");
  await suggestions.first().waitFor();
  expect(fragmentOf(page)).toBe("");
  await page.getByRole("button", { name: "Yes, that is so" }).first().click();
  expect(fragmentOf(page)).toContain("yes=");
});

test("three dropped files are three devices, in a table, each to open", async () => {
  const { page, offences, triage } = await open();
  const files = { "a.txt": quotaEvent, "b.txt": unreachableEvent, "c.txt": quotaEvent };
  const transfer = await page.evaluateHandle((texts) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.locator(".paste").dispatchEvent("drop", { dataTransfer: transfer });

  const rows = page.locator(".devices tbody tr");
  await rows.first().waitFor();
  expect(await rows.first().innerText()).toContain(causeTitle("device-limit-reached"));
  expect(await rows.first().innerText()).toContain("2 (66.7 %)");
  await rows.nth(1).locator("summary").click();
  await page.getByRole("button", { name: "b.txt" }).click();
  expect(fragmentOf(page)).toContain("events/workplace-join-102");
  await triage.leading.waitFor();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("devices.csv");
  expect(offences).toEqual([]);
});

test("while 5 MB are read, typing goes on, and the page's own thread detects nothing", async () => {
  const { page, offences, triage } = await open();
  await page.evaluate(
    (line) => {
      const data = new DataTransfer();
      data.setData("text/plain", `${line}\n`.repeat(Math.ceil(5_000_000 / line.length)));
      const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.getElementById("paste-field")?.dispatchEvent(paste);
    },
    `On the third day the technician wrote that nothing had changed. ${titleOf("dialogs/device-limit-reached")}`,
  );
  const filter = page.getByRole("searchbox", { name: "Filter" });
  await filter.pressSequentially("abcdefghijklmnopqrst");
  expect(await filter.inputValue()).toBe("abcdefghijklmnopqrst");
  await page.getByText("too long for the field").waitFor();
  await page.locator(".paste [role=status]").getByText("recognised").waitFor({ timeout: 60_000 });

  const scripts = await page.evaluate(() =>
    Promise.all(
      [...document.scripts].filter(({ src }) => src).map(({ src }) => fetch(src).then((answer) => answer.text())),
    ),
  );
  // What only the reading of events needs stands in the worker's file, and in no script of the page.
  expect(scripts.join("")).not.toContain("SystemTime");
  expect(page.workers()).toHaveLength(1);
  expect(await triage.question.count()).toBeLessThanOrEqual(1);
  expect(offences).toEqual([]);
}, 120_000);
