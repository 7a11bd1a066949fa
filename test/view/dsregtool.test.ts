import { expect, test } from "vitest";
import { readContent } from "../../src/authoring/read-content.ts";
import { coveredBy, dsregtoolChecks } from "../../src/view/dsregtool.ts";

test("what an entry covers is read from its prose", () => {
  expect(coveredBy("First this. Covers DSRegTool checks 1.5, 3.23b, H2. Then 9.9.")).toEqual(["1.5", "3.23b", "H2"]);
  expect(coveredBy("Covers nothing.")).toEqual([]);
});

test("every check of DSRegTool has its check here, and no entry names one that is none", () => {
  const covered = readContent(process.cwd())
    .filter(({ kind }) => kind === "checks")
    .flatMap(({ body }) => coveredBy(body));
  expect([...new Set(covered)].sort()).toEqual(Object.values(dsregtoolChecks).flat().sort());
});
