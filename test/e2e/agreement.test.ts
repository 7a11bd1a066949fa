import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { buildKnowledgeBase } from "../../src/authoring/knowledge-base.ts";
import { findProblems } from "../../src/authoring/problems/index.ts";
import { readContent } from "../../src/authoring/read-content.ts";
import { canonicalJson } from "../../src/rules/canonical-json.ts";
import { builtPages } from "./built-pages.ts";
import { dist } from "./site.ts";

const { problems, entries } = findProblems(readContent(process.cwd()));
const published = readFileSync(path.join(dist, "api/v1/rules.json"), "utf8");

test("Astro and the reader without it read the same knowledge base", () => {
  expect(problems).toEqual([]);
  expect(published === canonicalJson(buildKnowledgeBase(entries))).toBe(true);
});

test("every entry that is a page has one, and no page is of an entry that is none", () => {
  const { cases: _, statements: __, commands: ___, labels: ____, public: _____, ...kinds } = entries;
  const expected = Object.entries(kinds).flatMap(([kind, ofKind]) =>
    Object.keys(ofKind).map((id) => `/${kind}/${id}/`),
  );
  const entryPages = [...builtPages(dist).keys()].filter((page) => {
    const [kind = "", id, more] = page.split("/").filter(Boolean);
    return kind in kinds && id !== undefined && more === undefined && !page.startsWith("/codes/family");
  });
  expect(entryPages.sort()).toEqual(expected.sort());
});

test("the published rules are valid against the committed schema", () => {
  const schema: object = JSON.parse(readFileSync("public/api/v1/rules.schema.json", "utf8"));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const isValid = ajv.compile(schema);
  const valid = isValid(JSON.parse(published));
  expect(isValid.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("nothing that is published names the machine it was built on", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:html|json|js|css)$/.test(file),
  );
  const telling = files.filter((file) => readFileSync(path.join(dist, file), "utf8").includes(process.cwd()));
  expect(telling).toEqual([]);
});
