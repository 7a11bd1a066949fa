import type { EventLog } from "../vocabulary.ts";

/** What one line says of an event. */
export interface EventHeader {
  /** The headings of Event Viewer that the line holds; one that stands again begins the next event. */
  headings: string[];
  numbers: number[];
  log?: EventLog;
  times: string[];
}

const heading = /^\s*(Log Name|Source|Date|Event ?ID|Level|Task Category|Keywords|User|Computer|Description)\s{0,3}:/i;
const numbered =
  /\bEvent(?: ?IDs?|s)?\s{0,3}[:#=(]?\s{0,8}(\d{1,5})(?![\d.:/-]*\d)((?:(?:\s{0,2}[,/&]|\s(?:and|or))\s{0,2}\d{1,5}\b){0,8})/gi;
const xmlNumber = /<EventID[^>]{0,60}>\s{0,4}(\d{1,5})/i;
const xmlTime = /SystemTime=['"]([^'"]{10,40})/i;
const logNames: [RegExp, EventLog][] = [
  [/User[ -]Device[ -]Registration/i, "User Device Registration"],
  [/Workplace[ -]Join(?:\/Admin|\b)/i, "Workplace Join"],
  [/Microsoft-Windows-AAD\b|\bAAD[/ ](?:Operational|Analytic)|\bSource\s?:\s?AAD\b/i, "AAD"],
];
/** `Error  3/4/2021 5:06:07 PM  User Device Registration  304  None`: a row copied from the list of Event Viewer. */
const listRow = /\b(?:User Device Registration|Workplace Join|AAD)\b(?:\/Admin|\/Operational)?[\s,;]{1,6}(\d{2,4})\b/i;
/** `102  Workplace Join discovery failed.`: a row of a table of events. */
const tableRow = /^\s{0,4}(\d{3,4})\s{1,8}\p{Lu}\p{L}{2}/u;

/** The log that a text names; the names are the same in every language of Windows. */
export function logIn(text: string): EventLog | undefined {
  return logNames.find(([pattern]) => pattern.test(text))?.[1];
}

/** Reads a line as part of the heading of an event; `undefined` if it is none. */
export function readEventHeader(text: string): EventHeader | undefined {
  const numbers = [...text.matchAll(numbered)].flatMap((match) =>
    [match[1], ...(match[2]?.match(/\d{1,5}/g) ?? [])].map(Number),
  );
  for (const pattern of [xmlNumber, listRow, tableRow]) {
    const number = pattern.exec(text)?.[1];
    if (numbers.length === 0 && number !== undefined) numbers.push(Number(number));
  }
  const head = heading.exec(text)?.[1]?.toLowerCase().replace(" ", "");
  if (numbers.length === 0 && head === undefined && !/<Event[ >]/.test(text)) return undefined;
  const log = logIn(text);
  const time = head === "date" ? text : (xmlTime.exec(text)?.[1] ?? (listRow.test(text) ? text : undefined));
  const headings =
    head !== undefined ? [head] : /<Event[ >]/.test(text) ? ["event"] : numbers.length > 0 ? ["eventid"] : [];
  return { headings, numbers, times: time === undefined ? [] : [time], ...(log ? { log } : {}) };
}
