import type { KnowledgeBase } from "../../src/rules/types.ts";
import type { DiagnosedCause, Implementation } from "./implementation.ts";
import type { CodesTest, DetectTest, DiagnoseTest, Suite } from "./suite.ts";

/** One test of a suite, ready to be asked of any implementation. */
export interface RunnableTest {
  group: string;
  description: string;
  expected: object;
  /** What an implementation answers, in the form of `expected`: the parts that the test does not speak of are left out. */
  answer(implementation: Implementation): object;
}

/** The tests of a suite in order. */
export function testsOf(suite: Suite): RunnableTest[] {
  switch (suite.operation) {
    case "evaluate":
      return runnable(suite.groups, (_, { conditions, evidence }, { evaluate }) => ({
        values: conditions.map((condition) => evaluate(condition, evidence)),
      }));
    case "close":
      return runnable(suite.groups, (base, { evidence }, { close }) => close(base, evidence));
    case "diagnose":
      return runnable(suite.groups, diagnosis);
    case "codes":
      return runnable(suite.groups, (_, test, implementation) => codes(test, implementation));
    case "detect":
      return runnable(suite.groups, reports);
  }
}

function runnable<Base, Test extends { description: string; expect: object }>(
  groups: { id: string; base: Base; tests: Test[] }[],
  ask: (base: Base, test: Test, implementation: Implementation) => object,
): RunnableTest[] {
  return groups.flatMap(({ id, base, tests }) =>
    tests.map((test) => ({
      group: id,
      description: test.description,
      expected: test.expect,
      // A copy: no test rests on what an engine remembers of the base from another one.
      answer: (implementation) => pick(ask(structuredClone(base), test, implementation), test.expect),
    })),
  );
}

/** The parts of an answer that an expectation speaks of. */
function pick(answer: object, expected: object): object {
  const values = answer as Record<string, unknown>;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, values[key]]));
}

function diagnosis(base: KnowledgeBase, { evidence, options = {} }: DiagnoseTest, implementation: Implementation) {
  const { causes, open, ruledOut, ...rest } = implementation.diagnose(base, evidence, options);
  const all = [...causes, ...open, ...ruledOut];
  const byCause = <T>(value: (cause: DiagnosedCause) => T) =>
    Object.fromEntries(
      all.map((cause) => [cause.id, value(cause)] as const).filter(([, found]) => found !== undefined),
    );
  const ids = (list: DiagnosedCause[]) => list.map(({ id }) => id);
  return {
    ...rest,
    verdicts: byCause(({ verdict }) => verdict),
    ruledOutBy: byCause(({ ruledOutBy }) => ruledOutBy),
    because: byCause(({ because }) => because),
    explanation: byCause(({ supporting, conflicting, unconfirmed }) => ({ supporting, conflicting, unconfirmed })),
    ranked: ids(causes),
    open: ids(open),
    ruledOut: ids(ruledOut),
  };
}

function codes({ spellings, line, code }: CodesTest, implementation: Implementation): CodesTest["expect"] {
  return {
    ...(spellings && { ids: spellings.map((spelling) => implementation.readCode(spelling)) }),
    ...(line !== undefined && { codes: implementation.findCodes(line) }),
    ...(code !== undefined && {
      spellings: implementation.spellingsOf(code),
      decoded: implementation.decodeCode(code),
    }),
  };
}

function reports(base: KnowledgeBase, { text, options, expect }: DetectTest, implementation: Implementation) {
  const found = implementation.detect(base, text.join("\n"), options ?? {});
  return {
    reports: found.map(({ evidence, detected, fields, unrecognised, platform }, at) =>
      pick(
        {
          evidence,
          shown: detected.map(({ id, text }) => [id, text]),
          lines: Object.fromEntries(detected.map(({ id, lines }) => [id, lines])),
          fields: fields.map(({ field, value, line }) => [field, value, line]),
          unrecognised,
          platform: platform ?? null,
        },
        expect.reports[at] ?? { evidence },
      ),
    ),
  };
}
