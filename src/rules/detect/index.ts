import type { KnowledgeBase } from "../types.ts";
import type { Family, Presence } from "../vocabulary.ts";
import { decodeCode } from "./codes/decode-code.ts";
import { detectorIndex } from "./detector-index.ts";
import { withoutSettled } from "./events/settled.ts";
import { familyOf } from "./family.ts";
import { type Detected, mergeSightings } from "./merge.ts";
import { patternReach, readRecord } from "./read-record.ts";
import { readRecords, type TextRecord } from "./records.ts";
import { sightFields } from "./report/field-sightings.ts";
import type { FieldReading } from "./report/read-fields.ts";
import { sightPresent, unknownCodes } from "./sightings.ts";
import { readLines } from "./text/lines.ts";

export type { Detected } from "./merge.ts";

export interface DetectOptions {
  /** Milliseconds UTC of the moment when the text was taken, where the caller knows it; only then are times compared with it. */
  takenAt?: number | undefined;
}

/** What looks like a code and is not in the knowledge base. */
export interface Unrecognised {
  text: string;
  line: number;
  /** What its form says of itself. */
  decoded: string;
}

/** What the text says of one device. */
export interface DetectedReport {
  /** The numbers of its first and last line; without a last one it goes to the end of the text. */
  lines: [first: number, last: number | undefined];
  evidence: Record<string, Presence>;
  detected: Detected[];
  /** The fields of a status report that were read, whether or not they decide anything. */
  fields: FieldReading[];
  unrecognised: Unrecognised[];
  /**
   * The lines that are longer than what is looked through: behind 4,096 characters no pattern is seen, behind 16,384 no field.
   * Phrases, events and codes are seen wherever they stand.
   */
  cut: number[];
  platform: Family | undefined;
}

/**
 * Reads any text and gives the evidence in it: one report for each device, at least one. Works for every size and shape of
 * text; never throws; takes time linear in the length of the text.
 */
export function detect(text: string, base: KnowledgeBase, { takenAt }: DetectOptions = {}): DetectedReport[] {
  const reports = readRecords(readLines(text), detectorIndex(base));
  // What stands before the first report, a greeting for example, belongs to it.
  const starts = reports.map((records, at) => (at === 0 ? 1 : (records[0]?.lines[0]?.number ?? 1)));
  const lastOf = (at: number) => (starts[at + 1] === undefined ? undefined : (starts[at + 1] as number) - 1);
  return (reports.length > 0 ? reports : [[]]).map((records, at) => ({
    lines: [starts[at] ?? 1, lastOf(at)],
    ...readReport(records, base, takenAt),
  }));
}

function readReport(
  records: readonly TextRecord[],
  base: KnowledgeBase,
  takenAt: number | undefined,
): Omit<DetectedReport, "lines"> {
  const index = detectorIndex(base);
  const counted = withoutSettled(records.map((record) => readRecord(record, index)));
  const detected = mergeSightings([
    ...counted.flatMap((one) => sightPresent(one, index, base)),
    ...sightFields(counted, index, base, takenAt),
  ]);
  const fields = records.flatMap((record) => record.fields);
  const lines = records.flatMap((record) => record.lines);
  return {
    evidence: Object.fromEntries(detected.map(({ id, presence }) => [id, presence])),
    detected,
    fields,
    unrecognised: counted
      .flatMap((one) => unknownCodes(one, base))
      .map(({ ids, text, line }) => ({ text, line: line.number, decoded: decodeCode(ids[0]) })),
    cut: [...new Set(lines.filter(({ text }) => text.length > patternReach).map(({ number }) => number))],
    platform: familyOf(lines, fields.length > 0),
  };
}
