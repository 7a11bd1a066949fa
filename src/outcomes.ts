import { entryLink } from "./entry-link.ts";
import { type Group, groupsByKind } from "./groups.ts";
import { knowledgeBase } from "./knowledge.ts";
import type { EntryLink } from "./links.ts";
import { bearingsOf } from "./relations.ts";
import type { PublishedCheck } from "./rules/schema.ts";
import type { Verdict } from "./rules/vocabulary.ts";

export interface Answer {
  finding: EntryLink;
  /** The causes that it makes more probable. */
  causes: { cause: EntryLink; verdict: Verdict }[];
}

const mostAnswers = 12;

/** What a check can reveal: each answer with its causes where they are few, else what it reveals and bears on by kind. */
export function outcomesOf({ reveals }: Pick<PublishedCheck, "reveals">): { answers: Answer[]; groups: Group[] } {
  const answers = reveals.map((finding) => ({ finding, bearings: bearingsOf(finding, knowledgeBase).pointsTo }));
  if (reveals.length > mostAnswers) {
    const causes = new Set(answers.flatMap(({ bearings }) => bearings.map(({ causeId }) => `causes/${causeId}`)));
    return { answers: [], groups: groupsByKind([...reveals, ...[...causes].sort()]) };
  }
  return {
    answers: answers.map(({ finding, bearings }) => ({
      finding: entryLink(finding),
      causes: bearings.map(({ causeId, verdict }) => ({ cause: entryLink(`causes/${causeId}`), verdict })),
    })),
    groups: [],
  };
}
