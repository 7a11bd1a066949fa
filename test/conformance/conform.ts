import { describe, expect, test } from "vitest";
import { testsOf } from "./answer.ts";
import type { Implementation } from "./implementation.ts";
import { files, readSuite } from "./suite.ts";
import { turned } from "./turned.ts";

/** Asks an implementation every test of the suite. */
export function expectConformance(name: string, implementation: Implementation): void {
  describe.each(files)(`${name} conforms: %s`, (file) => {
    const tests = testsOf(readSuite(file));

    test.each(tests)("$group: $description", ({ expected, answer }) => {
      expect(answer(implementation)).toEqual(expected);
    });

    test("whatever the order of the evidence, and of the causes, checks and findings of the base", () => {
      expect(tests.map(({ answer }) => answer(turned(implementation)))).toEqual(tests.map(({ expected }) => expected));
    });
  });
}
