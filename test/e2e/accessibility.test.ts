import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { pageOfEachKind } from "./built-pages.ts";
import { dist, site, useBrowser } from "./site.ts";

const { visit } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe has against a page, one line each; in the dark only what colours can change. */
async function violationsOn(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not concern.
  await page.evaluate(`${axe};0`);
  const light = await run(page, "");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await run(page, '{ runOnly: ["color-contrast"] }');
  return [...light, ...dark.map((violation) => `dark: ${violation}`)];
}

async function run(page: Page, options: string): Promise<string[]> {
  const { violations } = (await page.evaluate(`axe.run(${options})`)) as { violations: Violation[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

const states = [
  "/#on=windows-7&yes=dialogs/device-limit-reached",
  "/#yes=dialogs/authentication-error&no=symptoms/domain-federated&unsure=dialogs/none",
  "/search/?q=0x80072ee7",
];

test.each([...pageOfEachKind(dist), ...states])(
  "axe finds nothing on %s, light and dark",
  async (path) => {
    const { page } = await visit(path, { colorScheme: "light", reducedMotion: "reduce" });
    if (path.startsWith("/#") || path === "/") await page.locator(".triage").waitFor();
    if (path.includes("?q")) await page.locator(".results li").nth(1).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await violationsOn(page)).toEqual([]);
  },
  300_000,
);

test.each(["**/api/v1/rules.json", "**/_astro/worker-*.js"])("axe finds nothing where %s is missing", async (file) => {
  const { page } = await visit("/browse/", { colorScheme: "light", reducedMotion: "reduce" });
  await page.route(file, (route) => route.abort());
  await page.goto(`${site}/`);
  if (file.includes("worker"))
    await page.getByRole("textbox", { name: "Paste what the tool printed" }).fill("0x801c03f2");
  await page.getByRole("alert").waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test.each(["/", "/search/?q=device"])("nothing is wider than a phone on %s", async (path) => {
  const { page } = await visit(path, { viewport: { width: 360, height: 740 } });
  await page.locator(".triage, .results li").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
