import { expect, test } from "vitest";
import { slugOf } from "../../src/words/slug.ts";

test.each([
  ["Workplace Join", "workplace-join"],
  ["CC BY 4.0", "cc-by-4-0"],
  ["fault join", "fault-join"],
  ["ask", "ask"],
  ["Device -- State", "device-state"],
])("the step of an address for %j is %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
