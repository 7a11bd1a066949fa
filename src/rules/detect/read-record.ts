import { type CodeNames, findCodeNames } from "./codes/code-names.ts";
import { brokenCode, findCodes } from "./codes/codes.ts";
import type { DetectorIndex, KnownEvent } from "./detector-index.ts";
import type { TextRecord } from "./records.ts";
import { joinLines } from "./text/joined-lines.ts";
import type { Line } from "./text/lines.ts";

/** A code in a record, with what it can stand for. */
export interface CodeInRecord {
  ids: string[];
  text: string;
  certain: boolean;
  line: Line;
}

/** A record with everything that detectors ask of it, each with the line that shows it. */
export interface ReadRecord {
  record: TextRecord;
  codes: CodeInRecord[];
  http: Set<number>;
  phrases: Map<string, Line>;
  patterns: Map<string, Line>;
  events: KnownEvent[];
}

const httpStatus = /\bhttps?[ _-]?(?:request )?(?:status|error|code)?(?:[ _-]?code)?\W{0,6}\b([1-5]\d{2})\b/gi;
const onlyNumber = /^\s{0,20}\d{4,10}\s{0,20}$/;
/** So many characters of a line are looked through for patterns. */
export const patternReach = 4_096;

/** Looks through a record once for all that detectors ask. */
export function readRecord(record: TextRecord, index: DetectorIndex): ReadRecord {
  const phrases = findPhrases(record.lines, index);
  return {
    record,
    codes: codesIn(record.lines, index.codeNames),
    http: new Set(record.lines.flatMap(({ text }) => [...text.matchAll(httpStatus)].map((match) => Number(match[1])))),
    phrases,
    patterns: findPatterns(record.lines, index),
    events: index.events.filter((event) => isEvent(record, event, phrases)),
  };
}

function findPhrases(lines: readonly Line[], index: DetectorIndex): Map<string, Line> {
  const { text, lineAt } = joinLines(lines);
  return new Map([...index.scan(text)].map(([phrase, at]) => [phrase, lineAt(at)]));
}

function findPatterns(lines: readonly Line[], { patterns }: DetectorIndex): Map<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const text = line.text.slice(0, patternReach);
    for (const [pattern, expression] of patterns)
      if (!found.has(pattern) && expression.test(text)) found.set(pattern, line);
  }
  return found;
}

function codesIn(lines: readonly Line[], names: CodeNames): CodeInRecord[] {
  return lines.flatMap((line, at) => {
    const broken = brokenCode(line.text, lines[at + 1]?.text ?? "");
    // A number that is all there is was copied for being a code.
    const labelled = lines.length === 1 && onlyNumber.test(line.text) ? `code: ${line.text.trim()}` : line.text;
    const whole = findCodes(labelled).filter(({ ids }) => broken === "" || ids.length > 0);
    const mentions = [...whole, ...findCodes(broken), ...findCodeNames(line.text, names)];
    return mentions.map(({ ids, text, certain }) => ({ ids, text, certain, line }));
  });
}

/** The log decides what a number means; a record that names no log, or no number, is known by the event's own words. */
function isEvent({ event, log }: TextRecord, known: KnownEvent, phrases: ReadonlyMap<string, Line>): boolean {
  if (event !== undefined && event !== known.event) return false;
  if (log !== undefined && log !== known.log) return false;
  return (event !== undefined && log !== undefined) || known.words.some((words) => phrases.has(words));
}
