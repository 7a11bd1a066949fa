import { createEngine } from "../../src/rules/engine.ts";
import { findingsIn } from "../../src/rules/plain/condition.ts";
import type { Condition, KnowledgeBase } from "../../src/rules/types.ts";
import type { Implementation } from "./implementation.ts";
import { plainEvaluator } from "./plain.ts";

/** The engine that keeps a session; texts and codes are read as everywhere. */
export const sessionEngine: Implementation = {
  ...plainEvaluator,
  evaluate(condition, evidence) {
    const verdict = createEngine(baseOf(condition)).start(evidence).verdictOf("cause");
    return verdict === "confirmed" ? "present" : verdict === "open" ? "unknown" : "absent";
  },
  close(base, evidence) {
    const session = createEngine(base).start(evidence);
    const { conflicts, unknownIds } = session.diagnosis({ withoutChecks: true });
    return {
      presence: Object.fromEntries(Object.keys(base.findings).map((id) => [id, session.presenceOf(id)])),
      conflicts: conflicts.findings,
      unknownIds,
    };
  },
  diagnose: (base, evidence, options) => createEngine(base).diagnose(evidence, options),
};

/** A base with one cause that is confirmed while the condition is present. */
const baseOf = (condition: Condition): KnowledgeBase => ({
  version: 1,
  platforms: {},
  phases: {},
  fields: {},
  checks: {},
  findings: Object.fromEntries(findingsIn(condition).map((id) => [id, { title: id }])),
  causes: {
    cause: {
      title: "Cause",
      summary: "Cause",
      kind: "fault",
      platforms: ["current"],
      phases: [],
      likelihood: "common",
      rules: [{ when: condition, then: "confirmed", because: "It holds." }],
      who: [],
    },
  },
});
