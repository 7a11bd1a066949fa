import type { Identity } from "../vocabulary.ts";
import { foldLabel } from "./public-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A label, or the value behind one that identifies or holds a secret. */
export interface Stretch {
  from: number;
  to: number;
  isLabel?: boolean;
  identifies?: Identity | undefined;
  /** What secret it is, in words. */
  secret?: string | undefined;
}

interface Label {
  from: number;
  /** Behind the name, if the label is known as it stands and not by its ending. */
  to: number | undefined;
  valueFrom: number;
  separator: string;
  identifies: Identity | "" | undefined;
  secret: string | undefined;
}

/** What stands between a label and its value in a report, a table, XML, JSON, an address or a sentence. */
const separator = /[:：=>]|\||\s[-–/]\s|\s(?:is|was|ist|est|es)\s/gu;
const wordOfLabel = /[^\s"'`{}<>,;()[\]|/\\=:：&?*#]+/gu;
const decoration = /^[\s#>|*•+\-"'{([/]*$/u;
const behindName = /^["'`*)\]\s]*$/u;
const reach = 64; // characters of a label
const longestLabel = 5; // words

/** The labels of a line and the values that identify by them, in order. */
export function labelledStretches(line: string, vocabulary: Vocabulary): Stretch[] {
  const labels = labelsIn(line, vocabulary);
  return labels.flatMap((label, at) => {
    const name: Stretch[] = label.to === undefined ? [] : [{ from: label.from, to: label.to, isLabel: true }];
    const value = readValue(line, label, labels[at + 1]?.from ?? line.length);
    return isHidden(line.slice(value.from, value.to), label, vocabulary) ? [...name, value] : name;
  });
}

function isHidden(value: string, label: Label, vocabulary: Vocabulary): boolean {
  if (value === "" || (!label.identifies && label.secret === undefined)) return false;
  if (label.secret === undefined) return !isSentence(value, vocabulary);
  // A password may be made of words; a sentence behind "PIN:" is one that ends like one.
  return !(/[.!?]$/.test(value) && isSentence(value, vocabulary)) && !saysOnlyHowItIs(value, label, vocabulary);
}

function labelsIn(line: string, vocabulary: Vocabulary): Label[] {
  const labels: Label[] = [];
  let searchedTo = 0;
  for (const match of line.matchAll(separator)) {
    const label = labelBefore(line, searchedTo, match.index, match[0], vocabulary);
    if (!label) continue;
    searchedTo = match.index + match[0].length;
    labels.push({ ...label, valueFrom: searchedTo, separator: match[0] });
  }
  return labels;
}

function labelBefore(line: string, searchedTo: number, to: number, sign: string, vocabulary: Vocabulary) {
  const start = Math.max(searchedTo, to - reach);
  const before = line.slice(start, to);
  const words = [...before.matchAll(wordOfLabel)].slice(-longestLabel);
  const last = words.at(-1);
  if (
    !last ||
    !vocabulary.canEndLabel(foldLabel(last[0])) ||
    !behindName.test(before.slice(last.index + last[0].length))
  )
    return undefined;
  // In a sentence only a password "is" something: what else is said so is read word by word.
  const onlySecret = /\p{L}/u.test(sign);
  const meaningOf = (name: string) => {
    const folded = foldLabel(name);
    const secret = vocabulary.secrets.get(folded);
    if (secret !== undefined) return { identifies: undefined, secret };
    const identifies = onlySecret ? undefined : vocabulary.labels.get(folded);
    return identifies === undefined ? undefined : { identifies, secret };
  };
  for (const word of words) {
    const meaning = meaningOf(before.slice(word.index, last.index + last[0].length));
    if (meaning) return { from: start + word.index, to: start + last.index + last[0].length, ...meaning };
  }
  // `LastLoggedOnUserName`, `extension_hostName`: what it ends in, but not in one word, which may be any.
  const parts = last[0].match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
  for (let from = 1; from < parts.length - 1; from += 1) {
    const meaning = meaningOf(parts.slice(from).join(""));
    if (meaning) return { from: start + last.index, to: undefined, ...meaning };
  }
  return undefined;
}

const endOfSentence = /[.;,!?](?=\s|$)|\s{2,}|[|<}]/u;
const endOfValue = /(?<=\S)\s{2,}|\s?<{1,3}[-\s<]|[|<}]|\s(?:#|\/\/|←)/u;

/** The value of a label: to the sign that its layout ends it with, but not into the next label. */
function readValue(line: string, label: Label, limit: number): Stretch {
  const { valueFrom, separator: sign, identifies, secret } = label;
  let start = valueFrom;
  while (start < limit && /[\s|*`]/u.test(line.charAt(start)) && !(sign === "|" && line.charAt(start) === "|"))
    start += 1;
  const quote = line.charAt(start);
  const ends = /["']/.test(quote) ? undefined : endFor(label, line, start);
  if (ends === undefined) start += 1;
  const rest = line.slice(start, limit);
  const length = ends === undefined ? rest.indexOf(quote) : rest.search(ends);
  let to = length < 0 ? limit : start + length;
  while (to > start && /[\s"',|*]/u.test(line.charAt(to - 1))) to -= 1;
  return { from: start, to, identifies: identifies || undefined, secret };
}

function endFor({ separator: sign, from, secret }: Label, line: string, start: number): RegExp {
  if (sign === ">") return /</;
  if (sign === "|") return /\|/;
  if (sign.trim() === "/") return /\s\//;
  if (/\p{L}/u.test(sign)) return /\s|[,;](?=\s|$)/;
  if (sign === "=" && line.charAt(start - 1) === "=") return /[\s&;,}]/;
  if (secret !== undefined) return /\s{2,}/;
  return decoration.test(line.slice(Math.max(0, from - reach), from)) ? endOfValue : endOfSentence;
}

const fewWords = 5;

/** "User: when I sign in, it says …" is what somebody said. */
function isSentence(value: string, vocabulary: Vocabulary): boolean {
  const words = value.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  return (
    words.length > fewWords && words.filter((word) => /^\p{Ll}/u.test(word) && vocabulary.isKnown(word)).length > 2
  );
}

/** "The password is expired". */
function saysOnlyHowItIs(value: string, { separator: sign }: Label, vocabulary: Vocabulary): boolean {
  return (/\p{L}/u.test(sign) && vocabulary.isKnown(value.replace(/\W+$/, ""))) || vocabulary.isValue(value);
}
