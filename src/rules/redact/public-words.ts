import type { Identity } from "../vocabulary.ts";

/** What is known to be public, made at build and loaded when a text is redacted. Lists of words are packed: see `packWords`. */
export interface PublicWords {
  /** Words of the knowledge base and words that hold sentences together: public in lower case, at the start of a sentence and in capitals. */
  known: string;
  /** Other words of the language: public in lower case and at the start of a sentence. See `stemsOf`. */
  dictionary: string;
  /** Words that are names too: never public with a capital. */
  names: string;
  /** Public as they are written here: names of fields, products and codes. */
  written: string;
  /** One that begins with a full stop is public, and what stands in front of it is not. */
  hosts: readonly string[];
  paths: readonly string[];
  extensions: readonly string[];
  /** What stands behind a label that identifies where it identifies nobody. */
  values: readonly string[];
  /** By folded label: whom its value identifies, or "" where it is a label and identifies nobody. */
  labels: Readonly<Record<string, Identity | "">>;
  /** By folded label: what secret stands behind it, in words. */
  secrets: Readonly<Record<string, string>>;
  /** Folded labels that count only where nothing stands before them. */
  alone: readonly string[];
  /** The first four hexadecimal digits of codes, and long numbers that are codes as they stand. */
  codes: readonly string[];
}

/** `Device Name`, `deviceName` and `device_name` are one label. */
export const foldLabel = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** What a word in -s, -ed or -ly may be a form of. Such forms are not listed, unless the word is a name too: Brooks is no brook. */
export const stemsOf = (word: string): string[] =>
  [/s$/, /ed$/, /(?<=e)d$/, /ly$/].flatMap((ending) =>
    word.length > 4 && ending.test(word) ? [word.replace(ending, "")] : [],
  );

const longestShared = 35;

/** Sorted words, each without what it shares with the one before: how many characters in base 36, then the rest. */
export function packWords(words: Iterable<string>): string {
  let before = "";
  const fronts = [...new Set(words)].sort().map((word) => {
    let shared = 0;
    while (shared < longestShared && shared < before.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return fronts.join("\n");
}

export function unpackWords(packed: string): Set<string> {
  const words = new Set<string>();
  let before = "";
  for (const front of packed === "" ? [] : packed.split("\n")) {
    before = before.slice(0, Number.parseInt(front.charAt(0), 36)) + front.slice(1);
    words.add(before);
  }
  return words;
}
