import type { Detector, KnowledgeBase } from "../schema.ts";
import { findCodes } from "./codes.ts";
import type { DetectorIndex, KnownEvent, Recogniser } from "./detector-index.ts";
import { type FieldContext, testField } from "./field-test.ts";
import type { Sighting } from "./index.ts";
import { readings } from "./phrases.ts";
import type { FieldReading } from "./read-fields.ts";
import type { TextRecord } from "./records.ts";
import { readEventTimes } from "./times.ts";

const scanned = 4_096; // characters of a line that patterns look at

/** A record with everything that detectors ask of it. */
interface ReadRecord {
  record: TextRecord;
  phrases: Set<string>;
  codes: { ids: string[]; text: string; certain: boolean; line: number; lineText: string }[];
  http: Set<number>;
  events: KnownEvent[];
}

/** What the records of one device show: sightings of findings, fields, and codes that the knowledge base lacks. */
export function readReport(
  records: readonly TextRecord[],
  index: DetectorIndex,
  base: KnowledgeBase,
  takenAt?: number,
) {
  const read = records.map((record) => readRecord(record, index));
  const counted = read.filter((one) => !isSettled(one, read));
  const sightings = counted.flatMap((one) => [
    ...sightEvents(one),
    ...sightCodes(one, base),
    ...sightByDetectors(one, index),
    ...sightByFields(one, records, index, base, takenAt),
  ]);
  const codes = counted.flatMap((one) => unknownCodes(one, base));
  return { sightings, fields: records.flatMap((record) => record.fields), codes };
}

const httpStatus = /\bhttps?[ _-]?(?:status|error|code)?(?:[ _-]?code)?\W{0,6}\b([1-5]\d{2})\b/gi;

function readRecord(record: TextRecord, index: DetectorIndex): ReadRecord {
  const texts = readings(record.lines);
  const phrases = new Set(texts.flatMap((text) => [...index.scan(text)]));
  const codes = record.lines.flatMap((line) =>
    findCodes(line.text).map(({ ids, text, certain }) => ({
      ids,
      text,
      certain,
      line: line.number,
      lineText: line.text,
    })),
  );
  const http = new Set(
    record.lines.flatMap(({ text }) => [...text.matchAll(httpStatus)].map((match) => Number(match[1]))),
  );
  const events = index.events.filter((event) => isEvent(record, event, phrases));
  return { record, phrases, codes, http, events };
}

/** The log decides what a number means; a record that names no log, or no number, is known by the event's own words. */
function isEvent({ event, log }: TextRecord, known: KnownEvent, phrases: ReadonlySet<string>): boolean {
  if (event !== undefined && event !== known.event) return false;
  if (log !== undefined && log !== known.log) return false;
  return (event !== undefined && log !== undefined) || known.words.some((words) => phrases.has(words));
}

/** An event that a later one settles is history. Where the times do not tell which came later, both count. */
function isSettled(one: ReadRecord, all: readonly ReadRecord[]): boolean {
  return one.events.some((event) =>
    all.some(
      (other) =>
        other.events.some(({ finding }) => event.settledBy.includes(finding)) && isLater(other.record, one.record),
    ),
  );
}

function isLater(a: TextRecord, b: TextRecord): boolean {
  const [times, others] = [a, b].map((record) => readEventTimes(record.times?.[0] ?? ""));
  return (
    times !== undefined &&
    times.length > 0 &&
    times.every((time, reading) => time > (others?.[reading] ?? Number.POSITIVE_INFINITY))
  );
}

const firstLine = ({ record }: ReadRecord) => ({
  line: record.lines[0]?.number ?? 1,
  text: record.lines[0]?.text.trim() ?? "",
});

function sightEvents(one: ReadRecord): Sighting[] {
  return one.events.map(({ finding }) => ({ id: finding, presence: "present", ...firstLine(one) }));
}

function sightCodes({ codes }: ReadRecord, base: KnowledgeBase): Sighting[] {
  return codes.flatMap(({ ids, line, lineText }): Sighting[] => {
    const id = ids.map((code) => `codes/${code}`).find((code) => Object.hasOwn(base.findings, code));
    return id === undefined ? [] : [{ id, presence: "present", line, text: lineText.trim() }];
  });
}

function unknownCodes({ codes }: ReadRecord, base: KnowledgeBase): { id: string; text: string; line: number }[] {
  return codes
    .filter(({ ids, certain }) => certain && !ids.some((id) => Object.hasOwn(base.findings, `codes/${id}`)))
    .map(({ ids, text, line }) => ({ id: ids[0] as string, text, line }));
}

/** Detectors without a field: these never make a finding absent by not being in the text. */
function sightByDetectors(one: ReadRecord, index: DetectorIndex): Sighting[] {
  const recognisers = [
    ...one.events.flatMap(({ event }) => index.byEvent.get(event) ?? []),
    ...[...one.phrases].flatMap((phrase) => index.byPhrase.get(phrase) ?? []),
    ...index.patterns.filter(({ expression }) =>
      one.record.lines.some(({ text }) => expression.test(text.slice(0, scanned))),
    ),
  ];
  return recognisers
    .filter((recogniser) => matches(recogniser, one))
    .map(({ finding, phrase, detector }) => ({
      id: finding,
      presence: "present",
      ...lineShowing(phrase, detector, one, index),
    }));
}

function matches({ detector, phrase }: Recogniser, { record, phrases, codes, http, events }: ReadRecord): boolean {
  const { event, log, code, http: status, pattern } = detector;
  if (event !== undefined && !events.some((known) => known.event === event && known.log === log)) return false;
  if (phrase !== undefined && !phrases.has(phrase)) return false;
  if (code !== undefined && !codes.some(({ ids }) => ids.includes(code.toLowerCase()))) return false;
  if (status !== undefined && !http.has(status)) return false;
  return (
    pattern === undefined || record.lines.some(({ text }) => new RegExp(pattern, "iu").test(text.slice(0, scanned)))
  );
}

/** The line to show for a record: the one with the phrase or the code, else its first. */
function lineShowing(phrase: string | undefined, { code }: Detector, one: ReadRecord, index: DetectorIndex) {
  const shown = one.record.lines.find(({ text }) => {
    if (phrase !== undefined) return index.scan(readings([{ text }])[0] ?? "").has(phrase);
    return code !== undefined && findCodes(text).some(({ ids }) => ids.includes(code.toLowerCase()));
  });
  return shown ? { line: shown.number, text: shown.text.trim() } : firstLine(one);
}

function sightByFields(
  one: ReadRecord,
  all: readonly TextRecord[],
  index: DetectorIndex,
  base: KnowledgeBase,
  now?: number,
): Sighting[] {
  const { record } = one;
  const context: FieldContext = {
    now,
    takenIn: contextOf(all),
    valueOf: (field) =>
      (
        find(record.fields, field) ??
        find(
          all.flatMap((other) => other.fields),
          field,
        )
      )?.value,
  };
  const shown = record.fields.flatMap((reading) => {
    const field = base.fields[reading.field];
    if (!field) return [];
    const text = record.lines.find((line) => line.number === reading.line)?.text.trim() ?? "";
    return (index.byField.get(reading.field) ?? [])
      .filter((recogniser) => matches({ ...recogniser, detector: { ...recogniser.detector, code: undefined } }, one))
      .map(({ finding, detector }) => ({
        id: finding,
        presence: testField(detector, reading.value, field, context),
        line: reading.line,
        text,
      }));
  });
  return [...shown, ...missingFrom(one, index)];
}

/** A field that a whole section does not show could not be told. */
function missingFrom(one: ReadRecord, index: DetectorIndex): Sighting[] {
  const { section, whole, fields } = one.record;
  if (section === undefined || !whole) return [];
  return index.names
    .fieldsIn(section)
    .filter((field) => !find(fields, field))
    .flatMap((field) => index.byField.get(field) ?? [])
    .map(({ finding }) => ({ id: finding, presence: "unknown", ...firstLine(one) }));
}

const find = (fields: readonly FieldReading[], field: string) => fields.find((reading) => reading.field === field);

function contextOf(records: readonly TextRecord[]): FieldContext["takenIn"] {
  const value =
    find(
      records.flatMap((record) => record.fields),
      "user-context",
    )?.value.toLowerCase() ?? "";
  if (value.startsWith("system")) return "system";
  if (value.startsWith("un-elevated")) return "user";
  return value.startsWith("elevated") ? "elevated" : undefined;
}
