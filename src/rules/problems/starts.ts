import { close } from "../closure.ts";
import { buildKnowledgeBase } from "../knowledge-base.ts";
import { ruleIndex } from "../rule-index.ts";
import { evidenceOf } from "../run-case.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds cases that start from a finding which their own device does not show. */
export function findUnseenStarts(content: Content): Problem[] {
  const index = ruleIndex(buildKnowledgeBase(content.entries));
  return entriesOf(content, "cases").flatMap(({ entry, raw }) =>
    entry.flatMap((one, position) => {
      const evidence = evidenceOf(one);
      if (!one.starts || !evidence || close(evidence, index).presenceOf(one.starts) === "present") return [];
      const what = `${one.starts} is not present in this case`;
      return [
        problemAt(raw, [position, "starts"], what, "Add it to the evidence, or start from a finding that is there"),
      ];
    }),
  );
}
