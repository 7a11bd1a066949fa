import { expect, test } from "vitest";
import { pageOfEachKind } from "./built-pages.ts";
import { dist, site, useBrowser } from "./site.ts";

const { visit } = useBrowser();

test.each(pageOfEachKind(dist))("%s keeps to its policy and to this host", async (path) => {
  const { page, offences, requests } = await visit(path);
  await page.waitForLoadState("networkidle");
  expect(offences.filter((offence) => !(path === "/404.html" && offence.includes("404")))).toEqual([]);
  expect(requests.every((address) => address.startsWith(site) || address.startsWith("data:"))).toBe(true);
});

test.each(pageOfEachKind(dist))(
  "the policy of %s writes out every directive and allows nothing inline",
  async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const policy = (await page.locator("meta[http-equiv=content-security-policy]").getAttribute("content")) ?? "";
    const directives = new Map(policy.split("; ").map((one) => [one.split(" ")[0], one]));
    for (const name of [
      "default-src",
      "script-src",
      "style-src",
      "img-src",
      "connect-src",
      "worker-src",
      "font-src",
      "object-src",
      "base-uri",
      "form-action",
    ])
      expect(directives.has(name), name).toBe(true);
    expect(directives.get("default-src")).toBe("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(policy.includes("wasm-unsafe-eval")).toBe(path === "/search/");
    expect(await page.locator("[style], style").count()).toBe(0);
  },
);
