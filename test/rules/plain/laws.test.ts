import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { close, type Evidence } from "../../../src/rules/plain/closure.ts";
import { accountFor, evaluate } from "../../../src/rules/plain/condition.ts";
import { type Diagnosis, diagnose } from "../../../src/rules/plain/diagnose.ts";
import { ruleIndex } from "../../../src/rules/plain/rule-index.ts";
import type { Condition, KnowledgeBase } from "../../../src/rules/types.ts";
import { presences, type Verdict, verdicts } from "../../../src/rules/vocabulary.ts";
import { condition, evidence, ids, knowledgeBase } from "../any-base.ts";

const verdictsOf = ({ causes, open, ruledOut }: Diagnosis) =>
  new Map([...causes, ...open, ...ruledOut].map(({ id, verdict }) => [id, verdict]));
const isConsistent = (given: Evidence, base: KnowledgeBase) => close(given, ruleIndex(base)).conflicts().length === 0;
const settled: readonly Verdict[] = ["confirmed", "likely", "possible", "ruled-out"];

describe("laws of diagnosis", () => {
  test("what accounts for the value of a condition is enough to give it that value", () => {
    fc.assert(
      fc.property(condition, evidence, (one, given) => {
        const presenceOf = (id: string) => given[id] ?? "unknown";
        const value = evaluate(one, presenceOf);
        const enough = accountFor(one, value, presenceOf);
        const known =
          value === "unknown" ? presenceOf : (id: string) => (enough.includes(id) ? presenceOf(id) : "unknown");
        expect(enough).not.toEqual([]);
        expect(evaluate(one, known)).toBe(value);
      }),
    );
  });

  test("double negation changes nothing, and De Morgan holds", () => {
    fc.assert(
      fc.property(condition, condition, evidence, (one, other, given) => {
        const value = (formula: Condition) => evaluate(formula, (id) => given[id] ?? "unknown");
        expect(value({ not: { not: one } })).toBe(value(one));
        expect(value({ not: { all: [one, other] } })).toBe(value({ any: [{ not: one }, { not: other }] }));
      }),
    );
  });

  test("closure is idempotent: closing what follows adds nothing", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, (base, given) => {
        fc.pre(isConsistent(given, base));
        const closure = close(given, ruleIndex(base));
        const known = Object.fromEntries(ids.map((id) => [id, closure.presenceOf(id)]));
        const again = close(known, ruleIndex(base));
        expect(ids.map((id) => again.presenceOf(id))).toEqual(Object.values(known));
      }),
    );
  });

  test("what more evidence would change is what closing all of it changes", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, evidence, (base, given, more) => {
        const before = close(given, ruleIndex(base));
        const unasked = Object.fromEntries(Object.entries(more).filter(([id]) => !Object.hasOwn(given, id)));
        const changed = before.changedBy(unasked);
        const after = close({ ...given, ...unasked }, ruleIndex(base));
        for (const id of ids) expect(changed.get(id) ?? before.presenceOf(id)).toBe(after.presenceOf(id));
      }),
    );
  });

  test("the order of evidence never matters", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, (base, given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(diagnose(turned, base)).toEqual(diagnose(given, base));
      }),
    );
  });

  test("more evidence never makes a settled verdict open again", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, evidence, (base, given, more) => {
        const all = {
          ...more,
          ...Object.fromEntries(Object.entries(given).filter(([, presence]) => presence !== "unknown")),
        };
        fc.pre(isConsistent(all, base));
        const before = verdictsOf(diagnose(given, base));
        const after = verdictsOf(diagnose(all, base));
        for (const [id, verdict] of before) if (settled.includes(verdict)) expect(after.get(id)).not.toBe("open");
      }),
      { numRuns: 300 },
    );
  });

  test("more evidence of presence and absence alone never weakens a verdict but to ruled-out", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, evidence, (base, given, more) => {
        const all = {
          ...more,
          ...Object.fromEntries(Object.entries(given).filter(([, presence]) => presence !== "unknown")),
        };
        fc.pre(isConsistent(all, base));
        const after = verdictsOf(diagnose(all, base));
        for (const [id, verdict] of verdictsOf(diagnose(given, base))) {
          const now = after.get(id) as Verdict;
          expect(now === "ruled-out" || verdict === "open" || verdicts.indexOf(now) <= verdicts.indexOf(verdict)).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("no healthy cause stands before a fault or by-design cause that is at least likely", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, (base, given) => {
        const { causes } = diagnose(given, base);
        const healthy = causes.findIndex(({ kind }) => kind === "healthy");
        const behind = healthy < 0 ? [] : causes.slice(healthy).filter(({ kind }) => kind !== "healthy");
        expect(behind.every(({ verdict }) => verdict === "possible")).toBe(true);
      }),
    );
  });

  test("every cause has one verdict, and no check is proposed that asks only what is known", () => {
    fc.assert(
      fc.property(knowledgeBase, evidence, (base, given) => {
        const diagnosis = diagnose(given, base);
        expect([...verdictsOf(diagnosis).keys()].sort()).toEqual(Object.keys(base.causes).sort());
        for (const { id } of diagnosis.nextChecks) {
          expect(base.checks[id]?.reveals.some((revealed) => !(revealed in given))).toBe(true);
        }
      }),
    );
  });

  test("any evidence is answered: strange ids come back", () => {
    fc.assert(
      fc.property(knowledgeBase, fc.dictionary(fc.string(), fc.constantFrom(...presences)), (base, given) => {
        expect(diagnose(given, base).unknownIds).toEqual(
          Object.keys(given)
            .filter((id) => !ids.includes(id))
            .sort(),
        );
      }),
    );
  });
});
