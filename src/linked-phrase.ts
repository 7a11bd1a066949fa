import { type EntryLink, entryLink } from "./entry-link.ts";
import type { Condition } from "./rules/schema.ts";
import { type Phrase, phraseOf } from "./words/condition.ts";

/** A condition for reading, its findings as links. */
export type LinkedPhrase = { link: EntryLink; negated: boolean } | { join: "all" | "any"; parts: LinkedPhrase[] };

const linked = (phrase: Phrase): LinkedPhrase =>
  "parts" in phrase
    ? { join: phrase.join, parts: phrase.parts.map(linked) }
    : { link: entryLink(phrase.finding), negated: phrase.negated };

export const linkedPhrase = (condition: Condition): LinkedPhrase => linked(phraseOf(condition));
