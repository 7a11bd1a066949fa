import { expect, test } from "vitest";
import { uniqueNames } from "../../../src/components/paste/unique-names.ts";

test("names that occur twice get a number, also where that name is taken", () => {
  expect(uniqueNames(["a.txt", "b.txt", "a.txt", "a.txt (2)", "a.txt"])).toEqual([
    "a.txt",
    "b.txt",
    "a.txt (2)",
    "a.txt (2) (2)",
    "a.txt (3)",
  ]);
});
