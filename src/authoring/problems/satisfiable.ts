import { close } from "../../rules/plain/closure.ts";
import { type RuleIndex, ruleIndex } from "../../rules/plain/rule-index.ts";
import type { Condition } from "../../rules/types.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";
import { waysToHold } from "./ways-to-hold.ts";

/** Finds rules that can never hold, for what they ask excludes itself or what the cause needs. */
export function findRulesThatNeverHold(content: Content): Problem[] {
  const index = ruleIndex(content.base);
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

/** A condition with too many ways to try is taken to be right. */
function canHold(condition: Condition, index: RuleIndex): boolean {
  return waysToHold(condition)?.some((evidence) => close(evidence, index).conflicts().length === 0) ?? true;
}
