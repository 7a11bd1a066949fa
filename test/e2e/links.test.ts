import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { builtPages } from "./built-pages.ts";
import { dist, site } from "./site.ts";

const base = new URL(`${site}/`).pathname;
const pages = builtPages(dist);
const idsOf = new Map(
  [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
);

/** What is wrong with an address on a page; undefined if it leads somewhere. */
function complaint(page: string, address: string): string | undefined {
  if (/^(?:https?:|mailto:|data:)/.test(address)) return undefined;
  const url = new URL(address.replaceAll("&amp;", "&"), `http://host${base}${page.slice(1)}`);
  if (!url.pathname.startsWith(base)) return "leads out of the base path";
  const to = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const file = path.join(dist, to, to.endsWith("/") ? "index.html" : "");
  if (!existsSync(file) || !statSync(file).isFile()) return "leads nowhere";
  const anchor = decodeURIComponent(url.hash.slice(1));
  const isTriage = to === "/" && anchor.includes("=");
  return anchor && !isTriage && !idsOf.get(to)?.has(anchor) ? "names an anchor that is not there" : undefined;
}

test("every link, picture, style and script of this site is there", () => {
  const broken = [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, address = ""]) => {
      const wrong = complaint(page, address);
      return wrong ? [`${page}: ${address} ${wrong}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test("no id stands twice on a page", () => {
  const twice = [...pages].flatMap(([page, html]) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${page}: ${id}`);
  });
  expect(twice).toEqual([]);
});
