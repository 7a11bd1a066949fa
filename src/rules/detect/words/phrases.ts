import { append } from "../../append.ts";

/** Finds which of many phrases stand in a folded text, and where each begins first. */
export type PhraseScanner = (folded: string) => Map<string, number>;

const keyLength = 3;
const wordStart = /(?<![a-z0-9])[a-z0-9]|(?<!\p{L})(?![a-z])\p{L}/gu;

/**
 * Makes a scanner for folded phrases of at least three letters. A phrase begins where a word begins; after that white
 * space does not count, for lines are broken between words and inside them. Phrases are looked up by their first three
 * letters and compared in place: time is linear in the length of the text, whatever the number of phrases.
 */
export function phraseScanner(phrases: Iterable<string>): PhraseScanner {
  const byKey = new Map<string, { phrase: string; letters: string }[]>();
  for (const phrase of new Set(phrases)) {
    const letters = withoutSpaces(phrase).replace(/^[^\p{L}\p{N}]+/u, "");
    if (letters.length >= keyLength) append(byKey, letters.slice(0, keyLength), { phrase, letters });
  }
  return (folded) => {
    const found = new Map<string, number>();
    for (const { index } of folded.matchAll(wordStart)) {
      const key = withoutSpaces(folded.slice(index, index + 2 * keyLength)).slice(0, keyLength);
      for (const { phrase, letters } of byKey.get(key) ?? [])
        if (!found.has(phrase) && standsAt(folded, index, letters)) found.set(phrase, index);
    }
    return found;
  };
}

const withoutSpaces = (text: string) => text.replaceAll(" ", "");

/** Whether these letters stand at a place in a text, whatever the spaces between them. */
function standsAt(text: string, index: number, letters: string): boolean {
  let at = index;
  for (let letter = 0; letter < letters.length; letter += 1) {
    while (text[at] === " ") at += 1;
    if (text[at] !== letters[letter]) return false;
    at += 1;
  }
  return true;
}
