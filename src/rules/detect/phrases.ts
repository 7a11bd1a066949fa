import { fold } from "./fold.ts";

/** Finds which of many phrases stand in a text, in one pass over its words. */
export type PhraseScanner = (folded: string) => Set<string>;

/**
 * Makes a scanner for folded phrases. A phrase begins at the beginning of a word, so the phrases are looked up by their
 * first word and compared in place: time is linear in the length of the text, whatever the number of phrases.
 */
export function phraseScanner(phrases: Iterable<string>): PhraseScanner {
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const word = /[\p{L}\p{N}]+/u.exec(phrase);
    if (!word) continue;
    const list = byFirstWord.get(word[0]) ?? [];
    byFirstWord.set(word[0], [...list, phrase]);
  }
  return (folded) => {
    const found = new Set<string>();
    for (const word of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (const phrase of byFirstWord.get(word[0]) ?? []) {
        const lead = phrase.indexOf(word[0]);
        if (folded.startsWith(phrase, word.index - lead)) found.add(phrase);
      }
    }
    return found;
  };
}

/** The text of a record in both ways in which its lines may belong together: as words, and broken inside a word. */
export function readings(lines: readonly { text: string }[]): string[] {
  const spaced = fold(lines.map((line) => line.text).join(" "));
  return lines.length > 1 ? [spaced, fold(lines.map((line) => line.text.trimStart()).join(""))] : [spaced];
}
