import { expect, test } from "vitest";
import { sourcesByLicence } from "../../src/view/sources.ts";
import { makeEntries } from "./entries.ts";

const shown = (sources: Record<string, string>) => {
  const named = Object.entries(sources).map(([id, licence]) => [id, { licence }]);
  return sourcesByLicence(makeEntries({ sources: Object.fromEntries(named) })).map(({ title, slug, links }) => [
    title,
    slug,
    links.map(({ title }) => title),
  ]);
};

test("sources are grouped by licence, the licence of most of them first", () => {
  expect(shown({ a: "MIT", b: "CC BY 4.0", c: "CC BY 4.0", d: "Public domain", e: "CC BY 4.0", f: "MIT" })).toEqual([
    ["CC BY 4.0", "cc-by-4-0", ["b", "c", "e"]],
    ["MIT", "mit", ["a", "f"]],
    ["Public domain", "public-domain", ["d"]],
  ]);
});

test("licences of equally many sources stand as they come", () => {
  expect(shown({ a: "Z", b: "A" }).map(([title]) => title)).toEqual(["Z", "A"]);
});
