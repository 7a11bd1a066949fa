import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every page of the built site by its path: `/causes/scp-missing/`. Redirects of renamed entries are not pages. */
export function builtPages(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = files
    .sort()
    .map((file): [string, string] => [
      `/${file
        .split(path.sep)
        .join("/")
        .replace(/index\.html$/, "")}`,
      readFileSync(path.join(dist, file), "utf8"),
    ])
    .filter(([, html]) => !/<meta http-equiv="refresh"/i.test(html));
  return new Map(pages);
}

/** The kind of a page: its path with all left out below its first step. */
export function kindOfPage(page: string): string {
  const parts = page.split("/").filter(Boolean);
  return `/${parts.map((part, depth) => (depth === 0 ? part : "…")).join("/")}/`;
}

/** One page of each kind, and of those with entries the one with most on it. */
export function pageOfEachKind(dist: string): string[] {
  const largest = new Map<string, [page: string, size: number]>();
  for (const [page, html] of builtPages(dist)) {
    const kind = kindOfPage(page);
    if (html.length > (largest.get(kind)?.[1] ?? 0)) largest.set(kind, [page, html.length]);
  }
  return [...largest.values()].map(([page]) => page);
}
