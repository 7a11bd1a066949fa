import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { builtPages, pageOfEachKind } from "./built-pages.ts";
import { dist, site, useBrowser } from "./site.ts";

const { visit } = useBrowser();
const base = new URL(`${site}/`).pathname;
const kB = 1000;

const weigh = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const weights = new Map<string, number>();
/** The brotli weight of a built file by its address below the base. */
function weightOf(address: string): number {
  const file = address.slice(base.length);
  const known = weights.get(file) ?? weigh(readFileSync(path.join(dist, file)));
  weights.set(file, known);
  return known;
}

const stylesheets = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, to]) => to ?? "");
const isContent = (page: string) => page !== "/" && page !== "/search/";

test("a content page weighs at most 8 kB", () => {
  const heavy = [...builtPages(dist)]
    .filter(([page]) => isContent(page))
    .map(([page, html]) => ({
      page,
      weight: weigh(html) + stylesheets(html).reduce((sum, to) => sum + weightOf(to), 0),
    }))
    .filter(({ weight }) => weight > 8 * kB);
  expect(heavy).toEqual([]);
}, 300_000);

test.each(pageOfEachKind(dist).filter(isContent))("%s is at most two requests", async (page) => {
  const { page: tab, requests } = await visit(page);
  await tab.waitForLoadState("networkidle");
  expect(requests.filter((address) => !address.startsWith("data:")).length).toBeLessThanOrEqual(2);
});

/** A little above what the whole knowledge base weighs today; loading it in parts is to lower this. It never grows with the content. */
const mostOfTriage = 145 * kB;

test("triage weighs at most 145 kB, however much the knowledge base holds", async () => {
  const { page, requests } = await visit("/");
  await page.locator(".triage").waitFor();
  await page.waitForLoadState("networkidle");
  const files = [...new Set(requests)]
    .filter((address) => !address.startsWith("data:"))
    .map((address) => {
      const { pathname } = new URL(address);
      return { pathname, weight: weightOf(pathname.endsWith("/") ? `${pathname}index.html` : pathname) };
    });
  const sum = files.reduce((all, { weight }) => all + weight, 0);
  expect(sum, `${JSON.stringify(files)} = ${sum}`).toBeLessThanOrEqual(mostOfTriage);
});

test("the index of all codes weighs at most 10 kB", () => {
  expect(weightOf(`${base}search/codes.json`)).toBeLessThanOrEqual(10 * kB);
});
