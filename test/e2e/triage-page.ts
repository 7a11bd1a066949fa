import type { Page } from "playwright";
import { titleOf } from "./knowledge.ts";

/** What a person does on the page of triage, and reads there. */
export function triageOn(page: Page) {
  const filter = page.getByRole("searchbox", { name: "Filter" });
  const answer = page.locator(".answer");
  return {
    /** Finds a finding by its words, and says of it yes, no or don't know. */
    async pick(finding: string, word: "Yes" | "No" | "Don’t know" = "Yes") {
      await filter.fill(titleOf(finding));
      const row = page.locator(".picker").getByRole("group", { name: titleOf(finding), exact: true });
      await row.getByRole("button", { name: word, exact: true }).click();
      await filter.fill("");
    },
    /** Answers the check that is proposed. */
    answer: (label: string) => page.locator(".next-check").getByRole("button", { name: label, exact: true }).click(),
    question: page.locator(".next-check h2"),
    /** The ranked causes, in order. */
    causes: answer.locator(".cause"),
    leading: answer.locator(".cause").first(),
    headline: page.locator("#leading-heading"),
    stop: page.locator(".stop"),
    known: page.locator(".known li"),
    fragment: async () => decodeURIComponent(await page.evaluate(() => location.hash)),
  };
}
