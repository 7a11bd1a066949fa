import { addAll } from "../../append.ts";
import type { EventLog } from "../../vocabulary.ts";
import { type EventHeading, eventHeadingOf } from "./event-headings.ts";

/** What one line says of an event. */
export interface EventHeader {
  /** What stands in front of the colon; one that stands again begins the next event. `event` opens one in XML. */
  heading: EventHeading | "event" | undefined;
  numbers: number[];
  log: EventLog | undefined;
  /** The text of its date. */
  time: string | undefined;
}

const numbered =
  /\bEvent(?:[ _-]?IDs?|s)?["']?\s{0,3}[:#=(]?\s{0,8}(\d{1,5})(?![\d.:/-]*\d)((?:(?:\s{0,2}[,/&]|\s(?:and|or))\s{0,2}\d{1,5}\b){0,8})/gi;
const xmlNumber = /<EventID[^>]{0,60}>\s{0,4}(\d{1,5})/i;
const xmlTime = /SystemTime=['"]([^'"]{10,40})/i;
const xmlEvent = /<Event[ >]/;
const logNames: [RegExp, EventLog][] = [
  [/User[ -]Device[ -]Registration/i, "User Device Registration"],
  [/Workplace[ -]Join(?:\/Admin|\b)/i, "Workplace Join"],
  [/Microsoft-Windows-AAD\b|\bAAD[/ ](?:Operational|Analytic|Event|log)|\bSource\s?:\s?AAD\b/i, "AAD"],
];
/** `Error  3/4/2021 5:06:07 PM  User Device Registration  304  None`: a row copied from the list of Event Viewer. */
const listRow = /\b(?:User Device Registration|Workplace Join|AAD)\b(?:\/Admin|\/Operational)?[\s,;]{1,6}(\d{2,4})\b/i;
/** `102  Workplace Join discovery failed.`: a row of a table of events. */
const tableRow = /^[\s|]{0,4}(\d{3,4})[\s|]{1,8}\p{Lu}\p{L}{2}/u;
/** `3/4/2021 5:06:07 PM   304 Error   Automatic registration failed`: a row of `Get-WinEvent`. */
const winEventRow =
  /^\s{0,4}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s{1,2}[\d:. APM]{4,14}?\s{1,16}(\d{2,5}) (?:Error|Warning|Information)\b/;

/** The log that a text names; the names are the same in every language of Windows. */
export function logIn(text: string): EventLog | undefined {
  return logNames.find(([pattern]) => pattern.test(text))?.[1];
}

/** Reads a line as part of the heading of an event; `undefined` if it is none. Rows of tables need a number that is known. */
export function readEventHeader(text: string, eventNumbers: ReadonlySet<number>): EventHeader | undefined {
  const heading = eventHeadingOf(text);
  const row = rowNumber(text);
  const isRow = row !== undefined && eventNumbers.has(row);
  const numbers = writtenNumbers(text);
  if (numbers.length === 0 && heading === "eventid") addAll(numbers, firstNumber(/:\s{0,18}(\d{1,5})\s*$/, text));
  if (numbers.length === 0 && isRow) numbers.push(row);
  const createdAt = xmlTime.exec(text)?.[1];
  const isXml = xmlEvent.test(text);
  if (heading === "eventid" && numbers.length === 0) return undefined;
  if (numbers.length === 0 && heading === undefined && createdAt === undefined && !isXml) return undefined;
  return {
    heading: isXml ? "event" : (heading ?? (numbers.length > 0 ? "eventid" : undefined)),
    numbers,
    log: logIn(text),
    time: createdAt ?? (heading === "date" || isRow ? text : undefined),
  };
}

/** Of one line: each becomes a record that reads the whole line. */
const mostNumbers = 9;

function writtenNumbers(text: string): number[] {
  const written = [...text.matchAll(numbered)].flatMap((match) =>
    [match[1], ...(match[2]?.match(/\d{1,5}/g) ?? [])].map(Number),
  );
  return written.length > 0 ? [...new Set(written)].slice(0, mostNumbers) : firstNumber(xmlNumber, text);
}

function rowNumber(text: string): number | undefined {
  const match = listRow.exec(text) ?? tableRow.exec(text) ?? winEventRow.exec(text);
  return match ? Number(match[1]) : undefined;
}

function firstNumber(pattern: RegExp, text: string): number[] {
  const match = pattern.exec(text);
  return match ? [Number(match[1])] : [];
}
