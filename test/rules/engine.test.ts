import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadContent } from "../../src/authoring/load-content.ts";
import { evidenceOf } from "../../src/authoring/run-case.ts";
import type { Session } from "../../src/rules/diagnose/index.ts";
import { createEngine } from "../../src/rules/engine.ts";
import { close } from "../../src/rules/plain/closure.ts";
import { type DiagnoseOptions, type Diagnosis, diagnose } from "../../src/rules/plain/diagnose.ts";
import { ruleIndex } from "../../src/rules/plain/rule-index.ts";
import type { Cause, KnowledgeBase } from "../../src/rules/types.ts";
import { type Presence, presences, roles } from "../../src/rules/vocabulary.ts";
import { ids, knowledgeBase, oldId } from "./any-base.ts";
import { makeBase, when } from "./base.ts";

/** An answer, or `undefined` where it is taken back, and whether somebody looks at the diagnosis afterwards. */
type Step = [findingId: string, presence: Presence | undefined, isLookedAt: boolean];
const stepsOver = (findings: readonly string[], maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(fc.tuple(fc.constantFrom(...findings), fc.constantFrom(...presences, undefined), fc.boolean()), {
    maxLength,
  });
const optionsOver = (base: KnowledgeBase, platforms: readonly string[]): fc.Arbitrary<DiagnoseOptions> =>
  fc.record({
    platform: fc.constantFrom(undefined, ...platforms),
    roles: fc.option(fc.subarray([...roles]), { nil: undefined }),
    done: fc.option(fc.subarray(Object.keys(base.checks)), { nil: undefined }),
  });

/** Byte for byte; the slow comparison only says what differs. */
function expectSame(got: Diagnosis, wanted: Diagnosis): void {
  if (JSON.stringify(got) === JSON.stringify(wanted)) return;
  expect(got).toEqual(wanted);
  expect(JSON.stringify(got)).toBe(JSON.stringify(wanted));
}

/** Takes the steps in one session, and holds it against the plain evaluator wherever somebody looks and in the end. */
function takeSteps(base: KnowledgeBase, steps: readonly Step[], options: DiagnoseOptions): void {
  const session = createEngine(base).start({}, options);
  const evidence = new Map<string, Presence>();
  const look = () => expectSame(session.diagnosis(options), diagnose(Object.fromEntries(evidence), base, options));
  for (const [id, presence, isLookedAt] of steps) {
    session.answer(id, presence);
    if (presence === undefined) evidence.delete(id);
    else evidence.set(id, presence);
    if (isLookedAt) look();
  }
  look();
}

describe("the engine against the plain evaluator", () => {
  const anything = knowledgeBase.chain((base) =>
    fc.tuple(
      fc.constant(base),
      stepsOver([...ids, oldId, "symptoms/gone"], 10),
      optionsOver(base, [...Object.keys(base.platforms), "current", "down-level", "mars"]),
    ),
  );
  const { base: real, entries } = loadContent(process.cwd());

  test("any base, any answers given and taken back, any options: the same diagnosis", () => {
    fc.assert(
      fc.property(anything, ([base, steps, options]) => takeSteps(base, steps, options)),
      { numRuns: 500 },
    );
  });

  test("the real base, any answers to its checks, any options: the same diagnosis", () => {
    const asked = Object.values(real.checks).flatMap(({ reveals }) => reveals);
    const platforms = [...Object.keys(real.platforms), "current", "down-level"];
    fc.assert(
      fc.property(stepsOver(asked, 6), optionsOver(real, platforms), (steps, options) =>
        takeSteps(real, steps, options),
      ),
      { numRuns: 15 },
    );
  });

  test("every case of the content, in sessions that turn from case to case: the same diagnosis", () => {
    const engine = createEngine(real);
    const sessions = new Map<string | undefined, Session>();
    Object.values(entries.cases)
      .flat()
      .forEach((one, position) => {
        const session = sessions.get(one.platform) ?? engine.start({}, one);
        sessions.set(one.platform, session);
        const evidence = evidenceOf(one, real);
        session.replace(evidence);
        // The plain evaluator takes its time for checks.
        const options = { platform: one.platform, withoutChecks: position % 10 > 0 };
        expectSame(session.diagnosis(options), diagnose(evidence, real, options));
      });
  });

  test("what a session says of one thing is what its diagnosis says of it", () => {
    fc.assert(
      fc.property(anything, ([base, steps, options]) => {
        const session = createEngine(base).start({}, options);
        for (const [id, presence] of steps) session.answer(id, presence);
        const { causes, open, ruledOut } = session.diagnosis(options);
        expect(session.causes()).toEqual(causes.map(({ id, kind, verdict }) => ({ id, kind, verdict })));
        for (const cause of [...causes, ...open, ...ruledOut]) {
          expect(session.verdictOf(cause.id)).toBe(cause.verdict);
          expect(session.explain(cause.id)).toEqual(cause);
        }
        const inScope = new Set([...causes, ...open, ...ruledOut].map(({ id }) => id));
        for (const id of [...Object.keys(base.causes), "gone"])
          if (!inScope.has(id)) expect([session.verdictOf(id), session.explain(id)]).toEqual([undefined, undefined]);
        const evidence = new Map<string, Presence>();
        for (const [id, presence] of steps)
          if (presence === undefined) evidence.delete(id);
          else evidence.set(id, presence);
        const { presenceOf } = close(Object.fromEntries(evidence), ruleIndex(base));
        expect(ids.map(session.presenceOf)).toEqual(ids.map(presenceOf));
      }),
    );
  });

  test("more causes than a typed number holds in a byte, in one hub: the same diagnosis", () => {
    const causes = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `cause-${n}`,
        { rules: [when("symptoms/hub", "possible"), when({ all: ["symptoms/hub", `symptoms/own-${n}`] }, "likely")] },
      ]),
    );
    const own = Object.keys(causes).map((_, n) => `symptoms/own-${n}`);
    const base = makeBase({
      findings: {
        "symptoms/hub": {},
        ...Object.fromEntries(own.map((id) => [id, { implies: ["symptoms/hub"] }])),
      },
      causes,
      checks: { all: { reveals: ["symptoms/hub", ...own] } },
    });
    takeSteps(
      base,
      [...own, ...own].map((id, at): Step => [id, at < 300 ? "present" : undefined, at % 150 === 0]),
      {},
    );
  });

  const likely = (id: string): Partial<Cause> => ({ platforms: ["current"], rules: [when(id, "likely")] });

  test("an answer that could not be told changes what “none of these” would do, also where no rule names it", () => {
    const base = makeBase({
      findings: {
        ...Object.fromEntries(["a", "b", "d", "e"].map((letter) => [`symptoms/${letter}`, {}])),
        "symptoms/c": { implies: ["symptoms/a"] },
      },
      causes: {
        first: likely("symptoms/b"),
        second: likely("symptoms/c"),
        third: { rules: [when("symptoms/d", "confirmed")] },
        fourth: { ...likely("symptoms/e"), likelihood: "occasional" },
      },
      checks: {
        choice: { choose: "one", reveals: ["symptoms/a", "symptoms/b"] },
        other: { choose: "many", reveals: ["symptoms/d", "symptoms/e"] },
      },
    });
    // 64/6 against 22/2; with what “none of these” would have done before, it would be 68/6.
    const session = createEngine(base).start();
    session.nextChecks();
    session.answer("symptoms/a", "unknown");
    expect(session.nextChecks()).toEqual([{ id: "other" }, { id: "choice" }]);
    expect(diagnose({ "symptoms/a": "unknown" }, base).nextChecks).toEqual(session.nextChecks());
  });

  test("a cause out of scope adds no weight to an answer", () => {
    const base = makeBase({
      findings: ["symptoms/b", "symptoms/c", "symptoms/d"],
      causes: {
        here: likely("symptoms/b"),
        there: { ...likely("symptoms/b"), platforms: ["down-level"] },
        away: { ...likely("symptoms/b"), platforms: ["down-level"] },
        rare: { ...likely("symptoms/c"), likelihood: "rare" },
        plain: { platforms: ["current"], rules: [when("symptoms/d", "confirmed")] },
      },
      checks: {
        choice: { choose: "one", reveals: ["symptoms/b", "symptoms/c"] },
        other: { choose: "many", reveals: ["symptoms/d"] },
      },
    });
    // 62/8 against 16/2; with the causes out of scope it would be 134/16.
    const { nextChecks } = createEngine(base).diagnose({}, { platform: "windows-11" });
    expect(nextChecks).toEqual([{ id: "other" }, { id: "choice" }]);
    expect(diagnose({}, base, { platform: "windows-11" }).nextChecks).toEqual(nextChecks);
  });

  test("what was told of one state stays as it was told", () => {
    const base = makeBase({
      findings: ["symptoms/a", "symptoms/b"],
      causes: { one: { rules: [when("symptoms/a", "likely"), when("symptoms/b", "confirmed")] } },
    });
    const session = createEngine(base).start({ "symptoms/a": "present" });
    const before = session.diagnosis();
    const copy = structuredClone(before);
    session.answer("symptoms/b", "present");
    expect(before).toEqual(copy);
    expect(session.diagnosis().causes[0]?.verdict).toBe("confirmed");
  });
});
