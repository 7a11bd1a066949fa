import type { Line } from "../text/lines.ts";
import type { FieldNames } from "./field-names.ts";

/** One field of a status report as it was printed. */
export interface FieldReading {
  field: string;
  value: string;
  line: number;
}

/** People write `AzureAdJoined is NO` and `AzureAdPrt (yes)` too: only before a value that cannot be the next word of a sentence. */
const separator =
  /[:=：|]|\s[-–]\s|\s\(?(?:(?:is|was|shows|says|(?:(?:is|was)\s)?set to)\s)?(?=(?:YES|NO|Yes|No|PASS|PASSED|FAIL|FAILED|SUCCESS)(?![\w-])|(?:yes|no)(?:[),.;]|$|\s(?:and|but)\s))/g;
const wordOfName = /[^\s,;"{}<>]+/g;
const decoration = /^[\s#>|•·+\-"'{([]*$/;
/** "It never gets AzureAdJoined : YES", "check whether it says …": no word on what is. */
const notSaid =
  /(?:\b(?:never|not|without|should|must|expect|expected|until|unless|if|whether|needs?|wants?)|n['’]t)(?:\s\w{1,12}){0,2}\s$/i;
const longestName = 6; // words
const longestNameText = 80; // characters
const scanned = 16_384; // characters of a line

/**
 * The fields in one line, wherever they stand: `AzureAdJoined : YES`, `**AzureAdPrt:** NO`, `SSO STATE - AzureAdPRT - NO`, or a
 * whole report flattened onto one line.
 */
export function readFields(line: Line, section: string | undefined, names: FieldNames): FieldReading[] {
  const text = line.text.slice(0, scanned);
  const found: { field: string; from: number; valueFrom: number }[] = [];
  let searchedTo = 0;
  for (const match of text.matchAll(separator)) {
    const key = nameBefore(text, searchedTo, match.index, section, names);
    if (!key) continue;
    searchedTo = match.index + match[0].length;
    found.push({ ...key, valueFrom: searchedTo });
  }
  return found.map(({ field, valueFrom }, position) => ({
    field,
    value: readValue(text.slice(valueFrom, found[position + 1]?.from)),
    line: line.number,
  }));
}

/** The field whose name opens a line, if one does. */
export function fieldOpening(line: Line, section: string | undefined, names: FieldNames): string | undefined {
  const end = line.text.slice(0, longestNameText).search(separator);
  return end < 0 ? undefined : names.idOf(line.text.slice(0, end), section);
}

/** The longest known name that ends at `to`. Inside a line only a name that is no common word counts. */
function nameBefore(text: string, searchedTo: number, to: number, section: string | undefined, names: FieldNames) {
  const from = Math.max(searchedTo, to - longestNameText);
  const words = [...text.slice(from, to).matchAll(wordOfName)].slice(-longestName);
  for (const [position, word] of words.entries()) {
    const start = from + word.index;
    const name = text.slice(start, to).trim();
    const field = names.idOf(name, section);
    if (field === undefined) continue;
    const opensLine = searchedTo === 0 && decoration.test(text.slice(0, start));
    if (!opensLine && notSaid.test(text.slice(Math.max(0, start - 40), start))) return undefined;
    const isDistinctive = /[a-z][A-Z]/.test(name) || words.length - position > 1;
    if (opensLine || isDistinctive) return { field, from: start };
  }
  return undefined;
}

const remark = /<{2,}|←|⇐|\s\/\/\s|\s#\s/;
const beforeValue = /[^\p{L}\p{N}<[({.…+/\\-]/u;
const behindValue = /[\s|"',]/;

/** Takes away what people and editors write around a value: quotes, arrows, table bars, signs, remarks behind it. */
function readValue(raw: string): string {
  const remarkAt = raw.search(remark);
  const value = remarkAt < 0 ? raw : raw.slice(0, remarkAt);
  // Loops, because a regular expression that trims takes quadratic time on long runs.
  let from = 0;
  let to = value.length;
  while (from < to && (beforeValue.test(value[from] as string) || isArrow(value, from))) from += 1;
  while (to > from && behindValue.test(value[to - 1] as string)) to -= 1;
  return value.slice(from, to);
}

const isArrow = (value: string, at: number) => value[at] === "-" && /[>\s]/.test(value[at + 1] ?? "");
