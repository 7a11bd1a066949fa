import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { KnowledgeBase } from "../../src/rules/types.ts";
import { testsOf } from "./answer.ts";
import type { Implementation } from "./implementation.ts";
import { type DiagnoseTest, files, folder, readSuite, textOf } from "./suite.ts";

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addSchema(JSON.parse(readFileSync(new URL("../rules.schema.json", folder), "utf8")), "../rules.schema.json");
const isValid = ajv.compile(JSON.parse(textOf("conformance.schema.json")));

test("the folder holds the suite, its schema and its README, and nothing else", () => {
  const expected = [...files.map((file) => `${file}.json`), "conformance.schema.json", "README.md"].sort();
  expect(readdirSync(folder).sort()).toEqual(expected);
});

/** The silence of an engine that does nothing, in both its forms. */
const nothing: Implementation = {
  evaluate: () => "unknown",
  close: () => ({ presence: {}, conflicts: [], unknownIds: [] }),
  diagnose: () => ({
    causes: [],
    open: [],
    ruledOut: [],
    conflicts: { findings: [], causes: [] },
    unknownIds: [],
    nextChecks: [],
  }),
  readCode: () => [],
  findCodes: () => [],
  spellingsOf: () => [],
  decodeCode: () => "",
  detect: () => [{ evidence: {}, detected: [], fields: [], unrecognised: [] }],
};
const unknownAll = (base: KnowledgeBase) =>
  Object.fromEntries(Object.keys(base.findings).map((id) => [id, "unknown" as const]));
const nothingKnown: Implementation = {
  ...nothing,
  close: (base) => ({ presence: unknownAll(base), conflicts: [], unknownIds: [] }),
  diagnose: (base) => ({
    ...nothing.diagnose(base, {}, {}),
    open: Object.keys(base.causes)
      .sort()
      .map((id) => ({ id, verdict: "open", because: [], supporting: [], conflicting: [], unconfirmed: [] })),
  }),
  detect: (base) => [{ evidence: unknownAll(base), detected: [], fields: [], unrecognised: [] }],
};

describe.each(files)("the suite is sound: %s", (file) => {
  const suite = readSuite(file);

  test("it has the form of its schema, and so has every base", () => {
    isValid(suite);
    expect(isValid.errors ?? []).toEqual([]);
  });

  test("its keys are sorted", () => {
    expect(JSON.stringify(suite)).toBe(JSON.stringify(sorted(suite)));
  });

  test("ids of groups and descriptions are unique", () => {
    expect(repeated(suite.groups.map(({ id }) => id))).toEqual([]);
    const described = suite.groups.flatMap(({ description, tests }) => [description, ...tests.map(sentence)]);
    expect(repeated(described)).toEqual([]);
  });

  test("every group says which section of DESIGN it holds", () => {
    expect(suite.groups.filter(({ description }) => !/^DESIGN section \d/.test(description)).map(sentence)).toEqual([]);
  });

  test("every finding, cause and check that a test names is in its base, or is expected to come back as unknown", () => {
    const strange = suite.groups.flatMap(({ id, base, tests }) =>
      base === undefined ? [] : tests.flatMap((one) => strangeTo(base, one)).map((name) => `${id}: ${name}`),
    );
    expect(strange).toEqual([]);
  });

  test.each([
    ["does nothing", nothing],
    ["knows nothing", nothingKnown],
  ])("an engine that %s passes no test", (_, implementation) => {
    const passed = testsOf(suite).filter(({ expected, answer }) => isDeepStrictEqual(answer(implementation), expected));
    expect(passed.map(({ group, description }) => `${group}: ${description}`)).toEqual([]);
  });
});

const sentence = ({ description }: { description: string }) => description;
const repeated = (all: string[]) => all.filter((one, at) => all.indexOf(one) !== at);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** The ids in a test that its base does not have. */
function strangeTo(
  base: KnowledgeBase,
  { evidence = {}, expect = {} }: { evidence?: object; expect?: object },
): string[] {
  const { verdicts, ruledOutBy, because, explanation, ranked, open, ruledOut, conflicts, nextChecks, unknownIds } =
    expect as DiagnoseTest["expect"];
  const causes = [
    ...[verdicts, ruledOutBy, because, explanation].flatMap((byCause) => Object.keys(byCause ?? {})),
    ...[ranked, open, ruledOut, Array.isArray(conflicts) ? [] : conflicts?.causes].flatMap((ids) => ids ?? []),
  ];
  const checks = (nextChecks ?? []).map(({ id }) => id);
  const old = Object.entries(base.findings).flatMap(([id, { formerly = [] }]) =>
    formerly.map((name) => id.replace(/[^/]+$/, name)),
  );
  const findings = new Set([...Object.keys(base.findings), ...old, ...(unknownIds ?? [])]);
  return [
    ...wordsIn([evidence, expect]).filter((word) => /^[a-z]+\/[a-z0-9-]+$/.test(word) && !findings.has(word)),
    ...causes.filter((id) => !Object.hasOwn(base.causes, id)),
    ...checks.filter((id) => !Object.hasOwn(base.checks, id)),
  ];
}

/** Every key and every string in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...wordsIn(part)]);
}
