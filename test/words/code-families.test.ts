import { expect, test } from "vitest";
import { codeFamilies } from "../../src/rules/vocabulary.ts";
import { codeFamiliesInOrder, familyOfCodes } from "../../src/words/code-families.ts";

test("every family that a code can have is listed, once", () => {
  expect(codeFamiliesInOrder.toSorted()).toEqual(codeFamilies.toSorted());
});

test("no two families are called the same", () => {
  expect(new Set(Object.values(familyOfCodes)).size).toBe(codeFamiliesInOrder.length);
});

test("a name of a family can stand inside a sentence", () => {
  for (const family of codeFamiliesInOrder)
    expect(`One of the ${familyOfCodes[family]}`).toMatch(/^[^.]*\b(?:codes|errors)\b[^.]*$/);
});
