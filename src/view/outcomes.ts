import type { Entries } from "../authoring/entries.ts";
import type { Check, KnowledgeBase } from "../rules/types.ts";
import type { Answer } from "../words/answer.ts";
import type { Group } from "../words/links.ts";
import { linksIn } from "./entry-link.ts";
import { groupsByKind } from "./groups.ts";
import { bearingsOf } from "./relations.ts";

const mostAnswers = 12;

/** What a check can reveal: each answer with its causes where they are few, else what it reveals and bears on by kind. */
export function outcomesOf(
  { reveals }: Pick<Check, "reveals">,
  entries: Entries,
  base: KnowledgeBase,
): { answers: Answer[]; groups: Group[] } {
  const answers = reveals.map((finding) => ({ finding, bearings: bearingsOf(finding, base).pointsTo }));
  if (reveals.length > mostAnswers) {
    const causes = new Set(answers.flatMap(({ bearings }) => bearings.map(({ causeId }) => `causes/${causeId}`)));
    return { answers: [], groups: groupsByKind([...reveals, ...[...causes].sort()], entries) };
  }
  const { entryLink } = linksIn(entries);
  return {
    answers: answers.map(({ finding, bearings }) => ({
      finding: entryLink(finding),
      alone: bearings.flatMap(({ causeId, weight, verdict }) =>
        weight === "alone" && verdict ? [{ cause: entryLink(`causes/${causeId}`), verdict }] : [],
      ),
      together: bearings.flatMap(({ causeId, weight }) =>
        weight === "together" ? [entryLink(`causes/${causeId}`)] : [],
      ),
    })),
    groups: [],
  };
}
