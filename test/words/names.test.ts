import { describe, expect, it } from "vitest";
import { authoredSchemas } from "../../src/authoring/schema.ts";
import * as names from "../../src/words/names.ts";

const { kindNames, pageKinds, methodNames, contextNames, costNames, ...others } = names;

describe.each(Object.entries({ ...others, methodNames, contextNames, costNames }))("%s", (_, table) => {
  it("gives everything a name, and no two things the same", () => {
    const given = Object.values(table);
    expect(given.filter((name) => name.trim() === "")).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  });
});

describe("kinds", () => {
  it("have a heading, a label and one sentence each, and share none", () => {
    for (const part of ["many", "one", "about"] as const) {
      const said = pageKinds.map((kind) => kindNames[kind][part]);
      expect(new Set(said).size).toBe(pageKinds.length);
    }
    expect(pageKinds.filter((kind) => !/^[A-Z].*\.$/.test(kindNames[kind].about))).toEqual([]);
  });
});

describe("the words that a check is authored with", () => {
  const { method, cost } = authoredSchemas.checks.shape;

  it("have a name for every method", () => {
    expect(Object.keys(methodNames).toSorted()).toEqual(method.options.toSorted());
  });

  it("have a name for every cost", () => {
    expect(Object.keys(costNames).map(Number)).toEqual(cost.options.map(({ value }) => value));
  });
});

it("every context in which a field can be trusted has a name", () => {
  const { success } = authoredSchemas.fields.shape.validIn.safeParse(Object.keys(contextNames));
  expect(success).toBe(true);
  expect(Object.keys(contextNames)).toHaveLength(3);
});
