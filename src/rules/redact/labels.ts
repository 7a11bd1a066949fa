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
  /** What secret the next line is, if the label ends its own. */
  announces?: string | undefined;
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

/**
 * What stands between a label and its value in a report, a table, XML, JSON, an address, the registry, a command or a
 * sentence. A number or a word with a digit behind a blank is the value of a secret only: `PIN 123456`.
 */
const separator = new RegExp(
  [
    String.raw`[:：=>]|\||\s[-–/]\s|\sREG_[A-Z_]{2,16}\s|\s(?:is|was|ist|lautet|est|es|era|jest)\s`,
    String.raw`(?<=(?:^|\s)(?:--?|/)\p{L}[\p{L}_-]{1,40})\s(?=[^\s-])|(?<=ConvertTo-SecureString(?: -String)?)\s(?!-String\s)`,
    String.raw`\s(?=(?:\d{4,12}|(?![A-Z]{2,6}\d)(?=[^\s\d]{1,31}\d)\p{L}[^\s,;:=]{5,31})(?:[\s,;.!?)]|$))`,
  ].join("|"),
  "gu",
);
/** How a label goes on in front of its separator: `Host Name . . . :`. */
const leader = /(?:\s\d{1,3})?[\s.]*$/;
const wordOfLabel = /[^\s"'`{}<>,;()[\]|/\\=:：&?*#]+/gu;
const decoration = /^[\s#>|*•+\-"'{([/]*$/u;
const behindName = /^["'`*)\]\s]*$/u;
/** A blank or a word between a label and its value. */
const inSentence = /^\s(?:\p{Ll}+\s)?$/u;
const nothingBefore = /(?:^|[|,;{}<?&\t])[\s#>*•+\-"'({[/@]*$/u;
const reach = 64; // characters of a label
const longestLabel = 5; // words

/** The labels of a line and the values that identify by them, in order. */
export function labelledStretches(line: string, vocabulary: Vocabulary): Stretch[] {
  const labels = labelsIn(line, vocabulary);
  return labels.flatMap((label, at) => {
    const name: Stretch[] = label.to === undefined ? [] : [{ from: label.from, to: label.to, isLabel: true }];
    const value = readValue(line, label, labels[at + 1]?.from ?? line.length);
    if (label.secret !== undefined && line.slice(label.valueFrom).trim() === "")
      return [
        { from: label.from, to: label.to ?? label.valueFrom, isLabel: label.to !== undefined, announces: label.secret },
      ];
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
  const before = line.slice(start, to).replace(leader, "");
  const words = [...before.matchAll(wordOfLabel)].slice(-longestLabel);
  const last = words.at(-1);
  if (
    !last ||
    !vocabulary.canEndLabel(foldLabel(last[0])) ||
    !behindName.test(before.slice(last.index + last[0].length))
  )
    return undefined;
  // In a sentence only a password "is" something: what else is said so is read word by word.
  const isOption = sign.trim() === "" && /(?:^|\s)(?:--?|\/)\S*$/.test(before);
  const onlySecret = inSentence.test(sign) && !isOption;
  const meaningOf = (name: string, isAlone: boolean) => {
    const folded = foldLabel(name);
    const secret = vocabulary.secrets.get(folded);
    if (vocabulary.alone.has(folded) && !isAlone) return undefined;
    if (secret !== undefined) return { identifies: undefined, secret };
    const identifies = onlySecret ? undefined : vocabulary.labels.get(folded);
    return identifies === undefined ? undefined : { identifies, secret };
  };
  for (const word of isOption ? words.slice(-2) : words) {
    const isAlone = isOption || (nothingBefore.test(before.slice(0, word.index)) && (start === 0 || word.index > 0));
    const meaning = meaningOf(before.slice(word.index, last.index + last[0].length), isAlone);
    if (meaning) return { from: start + word.index, to: start + last.index + last[0].length, ...meaning };
  }
  // `LastLoggedOnUserName`, `extension_hostName`: what it ends in, but not in one word, which may be any.
  const parts = last[0].match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
  for (let from = 1; from < parts.length - 1; from += 1) {
    const meaning = meaningOf(parts.slice(from).join(""), false);
    if (meaning) return { from: start + last.index, to: undefined, ...meaning };
  }
  const secret = onlySecret && !isOption ? undefined : secretAtEnd(foldLabel(last[0]), vocabulary);
  return secret === undefined ? undefined : { from: start + last.index, to: undefined, identifies: undefined, secret };
}

const shortestEnding = 5; // characters

/** `DefaultPassword`, `db_password`: what ends in a secret is one, however it begins. */
function secretAtEnd(label: string, vocabulary: Vocabulary): string | undefined {
  for (let from = 1; from <= label.length - shortestEnding; from += 1) {
    const secret = vocabulary.secrets.get(label.slice(from));
    if (secret !== undefined) return secret;
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
  if (sign === ">" && secret !== undefined) start += /^<\w{1,32}>/.exec(line.slice(start, limit))?.[0].length ?? 0;
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
  if (inSentence.test(sign)) return /\s|[,;](?=\s|$)/;
  if (sign === "|") return /\|/;
  if (sign.trim() === "/") return /\s\//;
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

const states = new Set(
  "abgelaufen accepted blank changed correct disabled empty enabled expired expiré falsch gesperrt incorrect invalid locked missing never no not old rejected required reset right set still stored too unavailable ungültig unknown wrong".split(
    " ",
  ),
);

/** "The password is expired". */
function saysOnlyHowItIs(value: string, { separator: sign }: Label, vocabulary: Vocabulary): boolean {
  const isSentence = /^\s\p{Ll}+\s$/u.test(sign);
  return (isSentence && states.has(value.toLowerCase().replace(/\W+$/, ""))) || vocabulary.isValue(value);
}
