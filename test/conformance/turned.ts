import type { KnowledgeBase } from "../../src/rules/types.ts";
import type { Implementation } from "./implementation.ts";

/** The same implementation, given all that stands in order of id from back to front. */
export function turned({ evaluate, close, diagnose, detect, ...codes }: Implementation): Implementation {
  return {
    ...codes,
    evaluate: (condition, evidence) => evaluate(condition, turn(evidence)),
    close: (base, evidence) => close(turnBase(base), turn(evidence)),
    diagnose: (base, evidence, options) => diagnose(turnBase(base), turn(evidence), options),
    detect: (base, text, options) => detect(turnBase(base), text, options),
  };
}

const turn = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse());

const turnBase = (base: KnowledgeBase): KnowledgeBase => ({
  ...base,
  findings: turn(base.findings),
  fields: turn(base.fields),
  checks: turn(base.checks),
  causes: turn(base.causes),
});
