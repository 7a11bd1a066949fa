import { close } from "../closure.ts";
import { buildKnowledgeBase } from "../knowledge-base.ts";
import { type RuleIndex, ruleIndex } from "../rule-index.ts";
import type { Condition } from "../schema.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";
import { waysToHold } from "./ways-to-hold.ts";

/** Beyond this many ways a rule is taken to be right: nobody reads a condition of that size, and checking must end. */
const mostWays = 1_000;

/** Finds rules that can never hold, for what they ask excludes itself or what the cause needs. */
export function findRulesThatNeverHold(content: Content): Problem[] {
  const index = ruleIndex(buildKnowledgeBase(content.entries));
  return entriesOf(content, "causes").flatMap(({ entry, raw }) =>
    entry.rules.flatMap(({ when }, position) => {
      const whole = entry.needs ? { all: [entry.needs, when] } : when;
      if (canHold(whole, index)) return [];
      const alone = canHold(when, index);
      const what = alone ? "This rule can never hold where the cause’s needs hold" : "This rule can never hold";
      const todo = "Look for findings of which one excludes or implies another, and correct the condition";
      return [problemAt(raw, ["rules", position, "when"], what, todo)];
    }),
  );
}

function canHold(condition: Condition, index: RuleIndex): boolean {
  let tried = 0;
  for (const evidence of waysToHold(condition)) {
    tried += 1;
    if (tried > mostWays || close(evidence, index).conflicts().length === 0) return true;
  }
  return false;
}
