import type { Page } from "playwright";
import { expect, test } from "vitest";
import { causeTitle, questionOf, titleOf } from "./knowledge.ts";
import { useBrowser } from "./site.ts";
import { triageOn } from "./triage-page.ts";

const { visit } = useBrowser();

interface Focus {
  tag: string;
  text: string;
  /** The text of what labels the group around it. */
  group: string;
}

const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.closest("[role=group]")?.getAttribute("aria-labelledby");
    return {
      tag: element?.tagName.toLowerCase() ?? "",
      text: (element?.textContent ?? "").trim(),
      group: (label && document.getElementById(label)?.textContent?.trim()) || "",
    };
  });

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (wanted(await focusOn(page))) return;
  }
  throw new Error("Tab never led there");
}

test("from load to the diagnosis, and back, by keyboard alone", async () => {
  const { page, offences } = await visit("/");
  const triage = triageOn(page);
  await page.locator(".triage").waitFor();

  await tabTo(page, ({ tag }) => tag === "select");
  await page.keyboard.press("ArrowDown");
  expect(await triage.fragment()).toBe("#on=down-level");

  const dialog = titleOf("dialogs/authentication-error");
  await tabTo(page, ({ text, group }) => text === "Yes" && group === dialog);
  await page.keyboard.press("Space");
  expect(await triage.question.innerText()).toBe(questionOf("how-the-domain-signs-in"));

  // The pressed button has gone with its question: the next question has the focus, and Tab goes on from there.
  expect((await focusOn(page)).text).toBe(questionOf("how-the-domain-signs-in"));
  await tabTo(page, ({ tag, text }) => tag === "button" && text === titleOf("symptoms/domain-federated"));
  await page.keyboard.press("Enter");
  expect(await triage.leading.innerText()).toContain(causeTitle("wiaormultiauthn-not-configured"));
  expect((await focusOn(page)).tag).toBe("h2");

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await triage.causes.count()).toBe(0);
  expect(await triage.fragment()).toBe("#on=down-level");
  expect(offences).toEqual([]);
});

test("the picker is opened, and its one choice made, with Enter and arrows", async () => {
  const { page } = await visit("/#on=down-level");
  const triage = triageOn(page);
  await page.locator(".triage").waitFor();
  await tabTo(page, ({ tag, text }) => tag === "summary" && text === questionOf("how-the-domain-signs-in"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await triage.fragment()).toContain("yes=symptoms/domain-federated");
  await page.keyboard.press("ArrowDown");
  expect(await triage.fragment()).toContain("yes=symptoms/domain-managed");
  expect(await triage.fragment()).not.toContain("symptoms/domain-federated");
  await page.keyboard.press("ArrowDown");
  expect(await triage.fragment()).toContain("no=symptoms/domain-federated,symptoms/domain-managed");
  expect((await focusOn(page)).tag).toBe("input");
});

test("taking an answer back keeps the focus near", async () => {
  const { page } = await visit("/#yes=dialogs/device-limit-reached,dialogs/authentication-error");
  await page.locator(".triage").waitFor();
  await page.locator(".known .take-back").first().focus();
  await page.keyboard.press("Enter");
  expect((await focusOn(page)).text).toBe("What is known");
});

test("the leading cause is read out", async () => {
  const { page } = await visit("/");
  await page.locator(".triage").waitFor();
  await triageOn(page).pick("dialogs/device-limit-reached");
  const spoken = await page.locator(".input > [role=status]").allInnerTexts();
  expect(spoken.join()).toContain(`${causeTitle("device-limit-reached")}: confirmed.`);
});
