import { expect, test } from "vitest";
import { authoredSchemas } from "../../src/rules/schema.ts";
import { codeFamilies, familyOfCodes } from "../../src/words/code-families.ts";

test("every family that a code can have is listed, once", () => {
  expect(codeFamilies.toSorted()).toEqual(authoredSchemas.codes.shape.family.options.toSorted());
});

test("no two families are called the same", () => {
  expect(new Set(Object.values(familyOfCodes)).size).toBe(codeFamilies.length);
});

test("a name of a family can stand inside a sentence", () => {
  for (const family of codeFamilies)
    expect(`One of the ${familyOfCodes[family]}`).toMatch(/^[^.]*\b(?:codes|errors)\b[^.]*$/);
});
