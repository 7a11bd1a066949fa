import { expect, test } from "vitest";
import { themeScript } from "../../src/view/theme.ts";
import { builtPages, pageOfEachKind } from "./built-pages.ts";
import { dist, isOwn, site, siteWithoutHeaders, useBrowser } from "./site.ts";

const { visit } = useBrowser();

test.each(
  pageOfEachKind(dist).flatMap((path) => [
    ["with headers", path, site],
    ["without headers", path, siteWithoutHeaders],
  ]),
)("%s, %s keeps to its policy and to this host", async (_, path = "", from = "") => {
  const { page, offences, requests } = await visit(path, { from });
  await page.waitForLoadState("networkidle");
  expect(offences.filter((offence) => !(path === "/404.html" && offence.includes("404")))).toEqual([]);
  expect(requests.filter((address) => !isOwn(address, from))).toEqual([]);
});

const directives = [
  "default-src",
  "script-src",
  "style-src",
  "img-src",
  "connect-src",
  "worker-src",
  "font-src",
  "media-src",
  "object-src",
  "frame-src",
  "manifest-src",
  "base-uri",
  "form-action",
  "require-trusted-types-for",
  "trusted-types",
];

/** What is wrong with the policy of a page, and with what stands on the page itself. */
function complaints(path: string, html: string): string[] {
  const [before = "", policy = ""] = html.split(/<meta http-equiv="content-security-policy" content="([^"]*)">/);
  const stated = new Map(policy.split("; ").map((one): [string, string] => [one.split(" ")[0] ?? "", one]));
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
  const wrong: [boolean, string][] = [
    [policy === "", "there is no policy"],
    [/<(?:script|link|style)\b/.test(before), "something may load before the policy"],
    [directives.join() !== [...stated.keys()].join(), `the directives are ${[...stated.keys()]}`],
    [stated.get("default-src") !== "default-src 'none'", "default-src"],
    [stated.get("require-trusted-types-for") !== "require-trusted-types-for 'script'", "trusted types"],
    [/unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy), "the policy allows too much"],
    [policy.includes("wasm-unsafe-eval") !== (path === "/search/"), "WebAssembly is for the search alone"],
    [policy.includes("blob:") !== (path === "/"), "a worker is for triage alone"],
    [inline.some((text) => text !== themeScript), "there is an inline script beside the one for the theme"],
    [
      /<style\b|<[^>]*\s(?:style|on\w+)=/.test(html.replace(/(?:content|title)="[^"]*"/g, "")),
      "there is an inline style or handler",
    ],
  ];
  return wrong.flatMap(([is, what]) => (is ? [`${path}: ${what}`] : []));
}

test("every page, of whatever kind, writes out every directive and has nothing inline", () => {
  const pages = [...builtPages(dist)];
  expect(pages.length).toBeGreaterThan(1_000);
  expect(pages.flatMap(([path, html]) => complaints(path, html))).toEqual([]);
});
