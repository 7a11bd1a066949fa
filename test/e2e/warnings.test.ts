import type { Locator } from "playwright";
import { expect, test } from "vitest";
import { useBrowser } from "./site.ts";

const { visit } = useBrowser();
const keys = "BitLocker recovery keys and the LAPS password";

/** Whether what a person reads warns before its first step; the words, not only the place in the document. */
async function warnsFirst(card: Locator): Promise<boolean> {
  await card.locator(".steps").first().waitFor();
  const text = (await card.innerText()).toLowerCase();
  const [warning, step] = await Promise.all([
    card.getByRole("note").first().innerText(),
    card.locator(".steps li").first().innerText(),
  ]);
  expect(warning.toLowerCase()).toMatch(/^before you start\n/);
  expect(warning).toContain(keys);
  return text.indexOf(warning.toLowerCase()) < text.indexOf(step.toLowerCase());
}

test.each(["/causes/pending-object-for-joined-device/", "/codes/0x801c044d/"])(
  "%s warns before the first step that destroys, on screen and on paper",
  async (path) => {
    const { page } = await visit(path);
    const card = page
      .locator(".card")
      .filter({ has: page.getByRole("note") })
      .first();
    expect(await warnsFirst(card)).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await card.getByRole("note").isVisible()).toBe(true);
  },
);

test("a guide warns before its text", async () => {
  const { page } = await visit("/guides/about-down-level-registration/");
  expect(await page.locator(".prose > :first-child").innerText()).toMatch(/before you start[^]*LAPS password/i);
});

test("the answer of triage warns before the first step, and so does the ticket", async () => {
  const { page, offences } = await visit("/#yes=dialogs/device-limit-reached");
  const leading = page.locator(".answer .cause").first();
  expect(await warnsFirst(leading)).toBe(true);

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy for the ticket" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const ticket = await page.evaluate(() => navigator.clipboard.readText());
  expect(ticket).toMatch(/What to do \(Entra administrator\):\nBefore you start: .*LAPS password.*\n1\. .*\n2\. /);
  expect(ticket).toContain("It worked if: ");
  expect(offences).toEqual([]);
});

test("the entry of a cause and of a code carries its warnings in full", async () => {
  for (const [path, key] of [
    ["causes/pending-object-for-joined-device", "fixes"],
    ["codes/0x801c044d", "advice"],
  ]) {
    const { page } = await visit(`/api/v1/${path}.json`);
    const parts = JSON.parse(await page.locator("body").innerText())[key ?? ""] as { warnings: string[] }[];
    expect(parts.flatMap(({ warnings }) => warnings).join("\n")).toContain(keys);
    await page.context().close();
  }
});
