import type { FieldNames } from "./field-names.ts";
import type { Line } from "./lines.ts";

/** One field of a status report as it was printed. */
export interface FieldReading {
  field: string;
  value: string;
  line: number;
}

const separator = /[:=：|]|\s[-–]\s/g;
const longestName = 6; // words
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

/** The longest known name that ends at `to`. Inside a line only a name that is no common word counts. */
function nameBefore(text: string, searchedTo: number, to: number, section: string | undefined, names: FieldNames) {
  const from = Math.max(searchedTo, to - 80);
  const words = [...text.slice(from, to).matchAll(/\S+/g)].slice(-longestName);
  for (const [position, word] of words.entries()) {
    const start = from + word.index;
    const name = text.slice(start, to).trim();
    const field = names.idOf(name, section);
    if (field === undefined) continue;
    const opensLine =
      /^[\s#>|•·+\-"'{([]*$/.test(text.slice(searchedTo === 0 ? 0 : searchedTo, start)) && searchedTo === 0;
    const distinctive = /[a-z][A-Z]/.test(name) || words.length - position > 1;
    if (opensLine || distinctive) return { field, from: start };
  }
  return undefined;
}

/** Takes away what people and editors write around a value: ticks, arrows, table bars, comments behind it. */
function readValue(raw: string): string {
  return raw.replace(/\s*(?:<{2,}|←|⇐|\s\/\/\s|\s#\s).*$/u, "").replace(/^[\s:"']+|[\s|"',]+$/g, "");
}
