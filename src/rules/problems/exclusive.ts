import { ruleIndex } from "../rule-index.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds checks that let one answer only, although one of the answers implies another. */
export function findImpliedChoices(content: Content): Problem[] {
  const { implied } = ruleIndex(content.base);
  return entriesOf(content, "checks")
    .filter(({ entry }) => entry.choose === "one")
    .flatMap(({ entry, raw }) =>
      entry.reveals.flatMap((id, position) => {
        const other = entry.reveals.find((one) => one !== id && implied(id).includes(one));
        if (!other) return [];
        const what = `${id} implies ${other}, and this check lets only one of them be so`;
        return [problemAt(raw, ["reveals", position], what, "Write choose: many, or take one of the two out")];
      }),
    );
}
