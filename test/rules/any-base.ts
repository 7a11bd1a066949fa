import fc from "fast-check";
import type { Evidence } from "../../src/rules/plain/closure.ts";
import type { Cause, Check, Condition, Finding, KnowledgeBase } from "../../src/rules/types.ts";
import { causeKinds, likelihoods, presences, roles, ruleVerdicts } from "../../src/rules/vocabulary.ts";
import { makeBase } from "./base.ts";

/** The findings of every base that `knowledgeBase` makes. */
export const ids = ["a", "b", "c", "d", "e", "f", "g", "h"].map((letter) => `symptoms/${letter}`);
/** An old name of one of them. */
export const oldId = "symptoms/old";
const finding = fc.constantFrom(...ids);
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    finding,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const platforms = fc.constantFrom<string[]>(["current"], ["down-level"], ["windows-7"], ["windows-8-1", "current"]);
const cause: fc.Arbitrary<Partial<Cause>> = fc.record(
  {
    kind: fc.constantFrom(...causeKinds),
    likelihood: fc.constantFrom(...likelihoods),
    platforms,
    phases: fc.subarray(["auth", "join", "after"], { minLength: 1 }),
    needs: condition,
    rules: fc.array(
      fc.record({ when: condition, then: fc.constantFrom(...ruleVerdicts), because: fc.constantFrom("so", "thus") }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ["kind", "likelihood", "phases", "rules"] },
);
const check: fc.Arbitrary<Partial<Check>> = fc.record(
  {
    choose: fc.constantFrom("one", "many"),
    reveals: fc.subarray(ids, { minLength: 1, maxLength: 4 }),
    none: finding,
    cost: fc.constantFrom(1, 2, 5, 10),
    who: fc.constantFrom(...roles),
    platforms,
  },
  { requiredKeys: ["choose", "reveals", "cost", "who"] },
);

/** Any knowledge base over eight findings, of which some show that the join is behind us; implications are acyclic. */
export const knowledgeBase: fc.Arbitrary<KnowledgeBase> = fc
  .record({
    implies: fc.tuple(...ids.map((_, at) => fc.subarray(ids.slice(at + 1, at + 3)))),
    causes: fc.array(cause, { minLength: 1, maxLength: 6 }),
    checks: fc.array(check, { minLength: 1, maxLength: 4 }),
    of: fc.dictionary(finding, platforms, { maxKeys: 2 }),
    renamed: finding,
    passed: fc.record({ current: condition, "down-level": condition }),
  })
  .map(({ implies, causes, checks, of, renamed, passed }) =>
    makeBase({
      findings: Object.fromEntries(
        ids.map((id, at): [string, Partial<Finding>] => [
          id,
          {
            implies: implies[at] ?? [],
            ...(of[id] ? { platforms: of[id] } : {}),
            ...(id === renamed ? { formerly: [oldId.slice(oldId.indexOf("/") + 1)] } : {}),
          },
        ]),
      ),
      causes: Object.fromEntries(causes.map((one, at) => [`cause-${at}`, one])),
      checks: Object.fromEntries(checks.map((one, at) => [`check-${at}`, one])),
      phases: {
        auth: { title: "", families: { current: { order: 1 }, "down-level": { order: 2 } } },
        join: {
          title: "",
          families: {
            current: { order: 2, passed: passed.current },
            "down-level": { order: 1, passed: passed["down-level"] },
          },
        },
        after: { title: "", families: { current: { order: 3 } } },
      },
    }),
  );
export const evidence: fc.Arbitrary<Evidence> = fc.dictionary(finding, fc.constantFrom(...presences), { maxKeys: 6 });
