import type { Condition } from "../../rules/types.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds healthy causes that rest on what was not seen: “nothing is wrong” must rest on something that is right. */
export function findUnfoundedHealth(content: Content): Problem[] {
  return entriesOf(content, "causes")
    .filter(({ entry }) => entry.kind === "healthy")
    .flatMap(({ entry, raw }) => {
      const positive = [...entry.rules.entries()].filter(([, rule]) => rule.then !== "ruled-out");
      if (positive.length === 0) {
        const todo = "Add a rule whose condition shows that it works";
        return [problemAt(raw, ["rules"], "No rule of this healthy cause shows it", todo)];
      }
      return positive
        .filter(([, { when }]) => hasNot(when))
        .map(([position]) =>
          problemAt(
            raw,
            ["rules", position, "when"],
            "A healthy cause rests on a not",
            "Name the state that shows that it works, or write a rule with then: ruled-out",
          ),
        );
    });
}

function hasNot(condition: Condition): boolean {
  if (typeof condition === "string") return false;
  if ("not" in condition) return true;
  return ("all" in condition ? condition.all : condition.any).some(hasNot);
}
