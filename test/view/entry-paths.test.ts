import { expect, test } from "vitest";
import { routesIn } from "../../src/view/entry-paths.ts";
import { makeEntries } from "./entries.ts";

const entries = makeEntries({ causes: ["one", "two"], checks: ["three"] });
const { entryPaths, entryAt } = routesIn(entries);

test("a route has one page per entry of its kind", () => {
  expect(entryPaths("causes")).toEqual([{ params: { id: "one" } }, { params: { id: "two" } }]);
  expect(entryPaths("guides")).toEqual([]);
});

test("the page of a route has the entry of its id", () => {
  expect(entryAt("causes", "two")).toBe(entries.causes["two"]);
});

test("an id of another kind is an error that names the entry", () => {
  expect(() => entryAt("causes", "three")).toThrow("There is no causes/three");
});
