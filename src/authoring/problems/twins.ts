import type { Condition } from "../../rules/types.ts";
import type { RawEntry } from "../entries.ts";
import type { Authored } from "../schema.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds causes with the same conditions and the same fixes as another: no evidence tells them apart, and none needs to. */
export function findTwins(content: Content): Problem[] {
  const first = new Map<string, RawEntry>();
  return entriesOf(content, "causes").flatMap(({ entry, raw }) => {
    const nature = `${conditionsOf(entry)} ${fixesOf(entry)}`;
    const twin = first.get(nature);
    if (!twin) {
      first.set(nature, raw);
      return [];
    }
    const what = `The conditions and the fixes are those of causes/${twin.id}`;
    return [problemAt(raw, ["rules"], what, "Make them one cause, or add a rule that tells them apart")];
  });
}

function conditionsOf({ needs, rules }: Authored["causes"]): string {
  const conditions = new Set(rules.map(({ when }) => inOneForm(when)));
  return JSON.stringify([needs ? inOneForm(needs) : "", [...conditions].sort()]);
}

/** The same text for conditions that differ only in the order of their parts. */
function inOneForm(condition: Condition): string {
  if (typeof condition === "string") return condition;
  if ("not" in condition) return `not(${inOneForm(condition.not)})`;
  const [word, parts] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
  return `${word}(${parts.map(inOneForm).sort().join(" ")})`;
}

function fixesOf({ fixes }: Authored["causes"]): string {
  return JSON.stringify(fixes.map(({ who, steps }) => JSON.stringify([who, steps])).sort());
}
