import { describe, expect, test } from "vitest";
import type { KnowledgeBase } from "../../src/rules/schema.ts";
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

    test("whatever the order of the evidence, and of the causes, checks and findings of the base", () => {
      const turned = turning(implementation);
      expect(tests.map(({ answer }) => answer(turned))).toEqual(tests.map(({ expected }) => expected));
    });
  });
}

/** The same implementation, given all that is in order of id from back to front. */
function turning({ evaluate, close, diagnose, detect, ...codes }: Implementation): Implementation {
  const turn = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse());
  const turnBase = (base: KnowledgeBase) => ({
    ...base,
    findings: turn(base.findings),
    fields: turn(base.fields),
    checks: turn(base.checks),
    causes: turn(base.causes),
  });
  return {
    ...codes,
    evaluate: (condition, evidence) => evaluate(condition, turn(evidence)),
    close: (base, evidence) => close(turnBase(base), turn(evidence)),
    diagnose: (base, evidence, options) => diagnose(turnBase(base), turn(evidence), options),
    detect: (base, text, options) => detect(turnBase(base), text, options),
  };
}
