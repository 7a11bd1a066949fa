import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/cli/knowledge.ts";
import type { Session } from "../../src/rules/diagnose/index.ts";
import { type DiagnoseOptions, diagnose } from "../../src/rules/diagnose.ts";
import { createEngine } from "../../src/rules/engine.ts";
import { evidenceOf } from "../../src/rules/run-case.ts";
import type { KnowledgeBase } from "../../src/rules/schema.ts";
import { type Presence, presences, roles } from "../../src/rules/vocabulary.ts";
import { ids, knowledgeBase, oldId } from "./any-base.ts";

/** An answer, or `undefined` where it is taken back. */
type Step = [findingId: string, presence: Presence | undefined];
const stepsOver = (findings: readonly string[], maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(fc.tuple(fc.constantFrom(...findings), fc.constantFrom(...presences, undefined)), { maxLength });
const optionsOver = (base: KnowledgeBase, platforms: readonly string[]): fc.Arbitrary<DiagnoseOptions> =>
  fc.record({
    platform: fc.constantFrom(undefined, ...platforms),
    roles: fc.option(fc.subarray([...roles]), { nil: undefined }),
    done: fc.option(fc.subarray(Object.keys(base.checks)), { nil: undefined }),
  });

/** Takes the steps in one session, and after each holds it against the plain evaluator. */
function takeSteps(base: KnowledgeBase, steps: readonly Step[], options: DiagnoseOptions): void {
  const session = createEngine(base).start({}, options);
  const evidence = new Map<string, Presence>();
  const expectEqual = () =>
    expect(session.diagnosis(options)).toEqual(diagnose(Object.fromEntries(evidence), base, options));
  expectEqual();
  for (const [id, presence] of steps) {
    session.answer(id, presence);
    if (presence === undefined) evidence.delete(id);
    else evidence.set(id, presence);
    expectEqual();
  }
}

describe("the engine against the plain evaluator", () => {
  test("any base, any sequence of answers and withdrawals, any options: the same diagnosis after each", () => {
    const anything = knowledgeBase.chain((base) =>
      fc.tuple(
        fc.constant(base),
        stepsOver([...ids, oldId, "symptoms/gone"], 8),
        optionsOver(base, [...Object.keys(base.platforms), "current", "down-level", "mars"]),
      ),
    );
    fc.assert(
      fc.property(anything, ([base, steps, options]) => takeSteps(base, steps, options)),
      { numRuns: 500 },
    );
  });

  const { base, entries } = loadKnowledge();

  test("the real base, any answers to its checks, any options: the same diagnosis after each", () => {
    const asked = Object.values(base.checks).flatMap(({ reveals }) => reveals);
    const platforms = [...Object.keys(base.platforms), "current", "down-level"];
    fc.assert(
      fc.property(stepsOver(asked, 6), optionsOver(base, platforms), (steps, options) =>
        takeSteps(base, steps, options),
      ),
      { numRuns: 20 },
    );
  });

  test("every case of the content, in one session for each platform that turns from case to case", () => {
    const engine = createEngine(base);
    const sessions = new Map<string | undefined, Session>();
    for (const one of Object.values(entries.cases).flat()) {
      const session = sessions.get(one.platform) ?? engine.start({}, one);
      sessions.set(one.platform, session);
      const evidence = evidenceOf(one, base);
      session.replace(evidence);
      expect(session.diagnosis()).toEqual(diagnose(evidence, base, { platform: one.platform }));
    }
  });
});
