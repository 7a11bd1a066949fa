import type { Condition } from "../rules/types.ts";
import type { EntryLink } from "./links.ts";

/** A condition for reading: `not` stands only before single findings. */
export type Phrase = { finding: string; negated: boolean } | { join: "all" | "any"; parts: Phrase[] };

/** Turns a condition into a phrase: carries each `not` down to the findings, and joins lists of the same sort. */
export function phraseOf(condition: Condition, negated = false): Phrase {
  if (typeof condition === "string") return { finding: condition, negated };
  if ("not" in condition) return phraseOf(condition.not, !negated);
  const isAll = "all" in condition;
  const join = isAll !== negated ? "all" : "any";
  const parts = (isAll ? condition.all : condition.any)
    .map((part) => phraseOf(part, negated))
    .flatMap((part) => ("parts" in part && part.join === join ? part.parts : [part]));
  return parts.length === 1 && parts[0] ? parts[0] : { join, parts };
}

/** A phrase whose findings are links. */
export type LinkedPhrase = { link: EntryLink; negated: boolean } | { join: "all" | "any"; parts: LinkedPhrase[] };

/** A condition for reading, each finding as the link that `linkTo` gives. */
export function linkedPhrase(condition: Condition, linkTo: (finding: string) => EntryLink): LinkedPhrase {
  const linked = (phrase: Phrase): LinkedPhrase =>
    "parts" in phrase
      ? { join: phrase.join, parts: phrase.parts.map(linked) }
      : { link: linkTo(phrase.finding), negated: phrase.negated };
  return linked(phraseOf(condition));
}
