import { expect, test } from "vitest";
import { builtPages } from "./built-pages.ts";
import { dist, site, useBrowser } from "./site.ts";

const { visit } = useBrowser();

/** The pages that links lead to from `/`, read from the HTML that a browser without JavaScript gets. */
async function reachable(): Promise<Set<string>> {
  const base = new URL(`${site}/`).pathname;
  const seen = new Set(["/"]);
  for (const page of seen) {
    const html = await (await fetch(site + page)).text();
    for (const [, address] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      const url = new URL(address?.replaceAll("&amp;", "&") ?? "", site + page);
      if (url.origin === new URL(site).origin && url.pathname.startsWith(base))
        seen.add(`/${url.pathname.slice(base.length)}`);
    }
  }
  return seen;
}

test("every page can be reached from the first one by links alone", async () => {
  const reached = await reachable();
  const missing = [...builtPages(dist).keys()].filter((page) => !reached.has(page) && page !== "/404.html");
  expect(missing).toEqual([]);
});

test("without JavaScript the pages of triage and search are lists, and say so", async () => {
  for (const path of ["/", "/search/"]) {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.getByText(/JavaScript/).isVisible()).toBe(true);
    const link = page.locator("main").getByRole("link", { name: "Causes", exact: true });
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(new URL(page.url()).pathname).toMatch(/\/causes\/$/);
    await page.context().close();
  }
});
