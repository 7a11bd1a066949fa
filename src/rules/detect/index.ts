import type { KnowledgeBase } from "../schema.ts";
import type { Family, Presence } from "../vocabulary.ts";
import { decodeCode } from "./codes.ts";
import { detectorIndex } from "./detector-index.ts";
import { readLines } from "./lines.ts";
import type { FieldReading } from "./read-fields.ts";
import { readRecords } from "./records.ts";
import { readReport } from "./report.ts";

export interface DetectOptions {
  /** Milliseconds UTC of the moment when the text was taken, where the caller knows it; only then are times compared with it. */
  takenAt?: number | undefined;
}

/** A finding that the text shows, with the place that shows it. */
export interface Detected {
  id: string;
  presence: Presence;
  /** The first line that shows it, counted from 1, and its text. */
  line: number;
  text: string;
  /** Every line that shows it. */
  lines: number[];
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
  evidence: Record<string, Presence>;
  detected: Detected[];
  /** The fields of a status report that were read, whether or not they decide anything. */
  fields: FieldReading[];
  unrecognised: Unrecognised[];
  platform: Family | undefined;
}

/**
 * Reads any text and gives the evidence in it: one report for each device, at least one. Works for every size and shape of
 * text; never throws; takes time linear in the length of the text.
 */
export function detect(text: string, base: KnowledgeBase, options: DetectOptions = {}): DetectedReport[] {
  const index = detectorIndex(base);
  const reports = readRecords(readLines(text), index.names);
  return (reports.length > 0 ? reports : [[]]).map((records) => {
    const { sightings, fields, codes } = readReport(records, index, base, options.takenAt);
    const detected = mergeSightings(sightings);
    return {
      evidence: Object.fromEntries(detected.map(({ id, presence }) => [id, presence])),
      detected,
      fields,
      unrecognised: codes.map((code) => ({ ...code, decoded: decodeCode(code.id) })).map(({ id: _, ...code }) => code),
      platform: familyOf(
        records.flatMap((record) => record.lines.map((line) => line.text)),
        fields.length > 0,
      ),
    };
  });
}

/** One record's word on one finding. */
export interface Sighting {
  id: string;
  presence: Presence;
  line: number;
  text: string;
}

const strength = { present: 2, absent: 1, unknown: 0 } as const;

/** Of several records, present beats absent beats unknown. */
function mergeSightings(sightings: readonly Sighting[]): Detected[] {
  const merged = new Map<string, Detected>();
  for (const { id, presence, line, text } of sightings) {
    const known = merged.get(id);
    if (!known || strength[presence] > strength[known.presence])
      merged.set(id, { id, presence, line, text, lines: [line] });
    else if (presence === known.presence && !known.lines.includes(line)) known.lines.push(line);
  }
  return [...merged.values()].sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1));
}

const downLevel = /autoworkplace|workplace join for windows|windows 7\b|windows 8\.1|server 2008 r2|server 2012/i;
const current = /dsregcmd|user device registration|windows 1[01]\b|server 20(?:16|19|22|25)|\bAzureAdPrt\b/i;

/** The family of platforms that a text speaks of, if it speaks of one only. */
function familyOf(lines: readonly string[], hasFields: boolean): Family | undefined {
  const saysCurrent = hasFields || lines.some((line) => current.test(line));
  const saysDownLevel = lines.some((line) => downLevel.test(line));
  return saysCurrent === saysDownLevel ? undefined : saysCurrent ? "current" : "down-level";
}
