import { findCodes, readCode, spellingsOf } from "../../src/rules/detect/codes/codes.ts";
import { decodeCode } from "../../src/rules/detect/codes/decode-code.ts";
import { detect } from "../../src/rules/detect/index.ts";
import { close } from "../../src/rules/plain/closure.ts";
import { evaluate } from "../../src/rules/plain/condition.ts";
import { diagnose } from "../../src/rules/plain/diagnose.ts";
import { ruleIndex } from "../../src/rules/plain/rule-index.ts";
import type { Implementation } from "./implementation.ts";

/** The plain evaluator, the reference. */
export const plainEvaluator: Implementation = {
  evaluate: (condition, evidence) => evaluate(condition, (id) => evidence[id] ?? "unknown"),
  close(base, evidence) {
    const closure = close(evidence, ruleIndex(base));
    return {
      presence: Object.fromEntries(Object.keys(base.findings).map((id) => [id, closure.presenceOf(id)])),
      conflicts: closure.conflicts(),
      unknownIds: closure.unknownIds,
    };
  },
  diagnose: (base, evidence, options) => diagnose(evidence, base, options),
  readCode,
  findCodes,
  spellingsOf,
  decodeCode,
  detect: (base, text, { takenAt }) =>
    detect(text, base, takenAt === undefined ? {} : { takenAt: Date.parse(takenAt) }),
};
