import { describe, expect, test } from "vitest";
import { testsOf } from "./answer.ts";
import type { Implementation } from "./implementation.ts";
import { files, readSuite } from "./suite.ts";

/** Asks an implementation every test of the suite. */
export function expectConformance(name: string, implementation: Implementation): void {
  describe.each(files)(`${name} conforms: %s`, (file) => {
    const tests = testsOf(readSuite(file));

    test.each(tests)("$group: $description", ({ expected, answer }) => {
      expect(answer(implementation)).toEqual(expected);
    });

    test("whatever the order of the evidence", () => {
      const turned = turning(implementation);
      expect(tests.map(({ answer }) => answer(turned))).toEqual(tests.map(({ expected }) => expected));
    });
  });
}

/** The same implementation, given all evidence from back to front. */
function turning(implementation: Implementation): Implementation {
  const turn = <T>(evidence: Record<string, T>) => Object.fromEntries(Object.entries(evidence).reverse());
  return {
    ...implementation,
    evaluate: (condition, evidence) => implementation.evaluate(condition, turn(evidence)),
    close: (base, evidence) => implementation.close(base, turn(evidence)),
    diagnose: (base, evidence, options) => implementation.diagnose(base, turn(evidence), options),
  };
}
