import type { Identity } from "../vocabulary.ts";
import { type PublicWords, stemsOf, unpackWords } from "./public-words.ts";

/** Where a word stands decides whether its capital letter says anything. */
export type Place = "start of a sentence" | "behind a label" | "inside";

/** Answers what is public. */
export class Vocabulary {
  readonly labels: ReadonlyMap<string, Identity | "">;
  readonly secrets: ReadonlyMap<string, string>;
  /** Labels that are words of many sentences, `From`: they are labels only where nothing is said before them. */
  readonly alone: ReadonlySet<string>;
  private readonly endingsOfLabels = new Set<string>();
  private readonly known: ReadonlySet<string>;
  private readonly dictionary: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;
  private readonly written: ReadonlySet<string>;
  private readonly phrases: readonly string[];
  private readonly paths: ReadonlySet<string>;
  private readonly extensions: ReadonlySet<string>;
  private readonly codes: ReadonlySet<string>;
  private readonly values: ReadonlySet<string>;
  private readonly hosts: ReadonlySet<string>;
  private readonly hostEndings: readonly string[];
  /** Writing without blanks between words is looked up piece by piece, by the first character. */
  private readonly unspaced = new Map<string, string[]>();

  constructor(words: PublicWords) {
    const lower = (list: readonly string[]) => new Set(list.map((one) => one.toLowerCase()));
    this.labels = new Map(Object.entries(words.labels));
    this.secrets = new Map(Object.entries(words.secrets));
    for (const label of [...this.labels.keys(), ...this.secrets.keys()])
      for (let length = 2; length <= ending; length += 1) this.endingsOfLabels.add(label.slice(-length));
    this.known = unpackWords(words.known);
    this.dictionary = unpackWords(words.dictionary);
    this.names = unpackWords(words.names);
    this.written = unpackWords(words.written);
    this.phrases = [...this.written].filter((word) => word.includes(" "));
    this.paths = lower(words.paths.flatMap((path) => [path, ...path.split(" ")]));
    this.extensions = lower(words.extensions);
    this.codes = new Set(words.codes);
    this.alone = new Set(words.alone);
    this.values = lower(words.values);
    this.hosts = lower(words.hosts.filter((host) => !host.startsWith(".")));
    this.hostEndings = words.hosts.filter((host) => host.startsWith("."));
    for (const word of [...this.written, ...this.known]) {
      if (!unspacedWriting.test(word)) continue;
      const first = word.charAt(0);
      this.unspaced.set(first, [...(this.unspaced.get(first) ?? []), word]);
    }
    for (const list of this.unspaced.values()) list.sort((one, other) => other.length - one.length);
  }

  isValue = (value: string) => this.values.has(value.toLowerCase());
  isWritten = (word: string) => this.written.has(word);
  isKnown = (word: string) => this.known.has(word.toLowerCase());
  isName = (word: string) => this.names.has(word.toLowerCase());
  isPath = (name: string) => this.paths.has(name.toLowerCase());
  isExtension = (ending: string) => this.extensions.has(ending.toLowerCase());

  /** Whether a folded word can end a label: most do not, and are not looked up. */
  canEndLabel = (word: string) => this.endingsOfLabels.has(word.slice(-ending));

  /** How many characters at the end of a host are public: all, none, or an ending that many share. */
  publicHostEnd(host: string): number {
    const lower = host.toLowerCase();
    if (this.hosts.has(lower) || this.hostEndings.includes(`.${lower}`)) return host.length;
    return this.hostEndings.find((ending) => lower.endsWith(ending) && lower.length > ending.length)?.length ?? 0;
  }

  /** How many characters of public words that are names one by one, `White Glove`, stand at a place. */
  phraseAt(line: string, at: number): number {
    return this.phrases.find((phrase) => line.startsWith(phrase, at))?.length ?? 0;
  }

  /** Whether letters without a sign between them are a public word. */
  isWord(word: string, place: Place): boolean {
    if (this.written.has(word) || word.length === 1) return true;
    const lower = word.toLowerCase();
    if (word === lower) return this.isSaid(word) || this.isUnspaced(word);
    if (this.names.has(lower)) return false;
    if (word === word.toUpperCase()) return false;
    if (capitalised.test(word)) {
      if (place === "start of a sentence") return this.isSaid(lower);
      return place === "behind a label" && this.known.has(lower);
    }
    if (word.endsWith("Exception")) return this.isCompound(word);
    // Words that were written as one, `FreshDirect`, are a name; those of the knowledge base are authored.
    return this.written.has(word.charAt(0).toUpperCase() + word.slice(1)) || this.labels.has(lower);
  }

  /** Whether a name of a program, `RuntimeException`, is made of words that name nobody. */
  isCompound(word: string): boolean {
    const parts = word.match(partOfCompound) ?? [];
    return parts.join("") === word && parts.every((part) => this.isPart(part));
  }

  /** Whether a number is how a code of the knowledge base, or of its kind, is spelled in decimals: 2149319666. */
  isCode(number: string, isNegative = false): boolean {
    if (!/^\d{6,10}$/.test(number)) return false;
    if (this.codes.has(number)) return true;
    const value = isNegative ? 2 ** 32 - Number(number) : Number(number);
    return value > 0 && this.isBeginningOfCode(value.toString(16).padStart(8, "0"));
  }

  isBeginningOfCode = (hex: string) => this.codes.has(hex.slice(0, 4).toLowerCase());

  private isPart(part: string): boolean {
    const lower = part.toLowerCase();
    if (this.written.has(part)) return true;
    return !this.names.has(lower) && lower.length > 1 && this.isSaid(lower);
  }

  private isSaid(lower: string): boolean {
    const isListed = (word: string) => this.known.has(word) || this.dictionary.has(word);
    return isListed(lower) || stemsOf(lower).some((stem) => isListed(stem) && !this.names.has(stem));
  }

  private isUnspaced(word: string): boolean {
    if (!unspacedWriting.test(word)) return false;
    let at = 0;
    while (at < word.length) {
      const piece = this.unspaced.get(word.charAt(at))?.find((one) => word.startsWith(one, at));
      if (piece === undefined) return false;
      at += piece.length;
    }
    return true;
  }
}

const ending = 3; // characters
const capitalised = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const partOfCompound = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;
const unspacedWriting = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]+$/u;
