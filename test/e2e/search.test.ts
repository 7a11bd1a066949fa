import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { spellingsOf } from "../../src/rules/detect/codes/codes.ts";
import { rules, titleOf } from "./knowledge.ts";
import { dist, site, useBrowser } from "./site.ts";

const { visit } = useBrowser();

async function open(query = "") {
  const visited = await visit(`/search/${query}`);
  const { page } = visited;
  const field = page.getByRole("searchbox", { name: "Search for" });
  await field.waitFor();
  return { ...visited, field, results: page.locator(".results ol > li") };
}

test("every code is found by every spelling: at once, first, and without the full-text engine", async () => {
  const { page, field, requests, offences } = await open();
  await page.route("**/pagefind/**", (route) => route.abort());
  const codes = Object.keys(rules.findings).filter((id) => id.startsWith("codes/"));
  expect(codes.length).toBeGreaterThan(300);
  const spellings = codes.flatMap((id) =>
    spellingsOf(id.slice("codes/".length)).map((spelling): [string, string] => [spelling, `${site}/${id}/`]),
  );
  const missed = await page.evaluate(async (wanted) => {
    const input = document.querySelector<HTMLInputElement>("#search input");
    const isShown = (address: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(".results .exact a")].some(({ href }) => href === address);
    const missing: string[] = [];
    for (const [spelling, address] of wanted) {
      if (!input) return ["there is no field"];
      input.value = spelling;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      const end = performance.now() + 2000;
      while (!isShown(address) && performance.now() < end) await new Promise((resolve) => setTimeout(resolve));
      if (!isShown(address)) missing.push(`${spelling} for ${address}`);
    }
    return missing;
  }, spellings);
  expect(missed).toEqual([]);
  await field.fill("0x80072ee7");
  await page.locator(".results .exact a", { hasText: titleOf("codes/0x80072ee7") }).waitFor();
  expect(requests.filter((address) => address.endsWith("codes.json"))).toHaveLength(1);
  expect(offences.filter((one) => !/pagefind|Failed to fetch|ERR_FAILED/i.test(one))).toEqual([]);
}, 300_000);

test.each(["0x80072ee7", "80072EE7", "-2147012889", "2147954407", "12007"])(
  "%s shows its entry first",
  async (spelling) => {
    const { page, results, offences } = await open(`?q=${spelling}`);
    await results.first().waitFor();
    expect(await results.first().locator("a").getAttribute("href")).toMatch(/\/codes\/0x80072ee7\/$/);
    // And with the engine, what else speaks of it.
    await expect.poll(() => page.locator("mark").count(), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await results.first().locator("a").getAttribute("href")).toMatch(/\/codes\/0x80072ee7\/$/);
    expect(offences).toEqual([]);
  },
);

test("words find pages; the engine loads only when somebody searches", async () => {
  const { page, field, results, requests, offences } = await open();
  expect(requests.filter((address) => address.includes("/pagefind/"))).toEqual([]);
  await field.fill("maximum number of devices");
  await results.first().waitFor();
  expect((await results.allInnerTexts()).join()).toContain(titleOf("dialogs/device-limit-reached"));
  expect(await page.evaluate(() => location.search)).toBe("?q=maximum+number+of+devices");
  expect(offences).toEqual([]);
});

test("of the engine only what a search loads is published", async () => {
  const { field, results, requests } = await open();
  await field.fill("device");
  await results.first().waitFor();
  const code = readdirSync(path.join(dist, "pagefind")).filter((file) => /\.(?:js|css)$/.test(file));
  expect(code).toEqual(["pagefind.js"]);
  expect(requests.some((address) => address.endsWith("/pagefind/pagefind.js"))).toBe(true);
});

test.each([
  ["Kind", "Causes", /\/causes\//],
  ["Who can fix it", "Entra administrator", /./],
  ["Platform", "Windows 7", /./],
  ["Phase", "Registration", /./],
])("the filter %s narrows", async (name, value, address) => {
  const { page, results } = await open("?q=device");
  const count = async () => Number.parseInt(await page.locator(".results [role=status]").innerText(), 10);
  await results.first().waitFor();
  const all = await count();
  await page.getByRole("combobox", { name }).selectOption(value);
  await expect.poll(count).toBeLessThan(all);
  expect(await count()).toBeGreaterThan(0);
  for (const link of await results.locator("h3 a").all()) expect(await link.getAttribute("href")).toMatch(address);
  expect(decodeURIComponent((await page.evaluate(() => location.search)).replaceAll("+", " "))).toContain(`=${value}`);
});

test("a filter alone lists what it names", async () => {
  const { results } = await open("?kind=Dialogs");
  await results.first().waitFor();
  expect(await results.count()).toBe(Object.keys(rules.findings).filter((id) => id.startsWith("dialogs/")).length);
});

test("what is not found, and what is not known, is said", async () => {
  // The engine falls back on the beginning of a word: only letters that no page has find nothing.
  const { page, field } = await open(`?q=${encodeURIComponent("жжжж")}`);
  await page.getByText("Nothing found").waitFor();
  await field.fill("0x8007abcd");
  await page.getByText("This knowledge base does not have").waitFor();
});

test("the query is never part of the page", async () => {
  const { page, offences } = await open(`?q=${encodeURIComponent("<img src=x onerror=alert(1)> device")}`);
  await page
    .locator(".results [role=status]")
    .getByText(/page|Nothing/)
    .waitFor();
  expect(await page.locator("#search img").count()).toBe(0);
  expect(offences).toEqual([]);
});

test("titles and excerpts are text", async () => {
  const { results } = await open(`?q=${encodeURIComponent("autoworkplace.exe /i")}`);
  await results.first().waitFor();
  expect((await results.allInnerTexts()).join("\n")).not.toMatch(/&(?:quot|amp|lt|gt|#)/);
});
