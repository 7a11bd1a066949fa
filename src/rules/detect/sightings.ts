import type { KnowledgeBase } from "../types.ts";
import type { Presence } from "../vocabulary.ts";
import type { DetectorIndex, Recogniser } from "./detector-index.ts";
import { quote } from "./quote.ts";
import type { CodeInRecord, ReadRecord } from "./read-record.ts";
import type { Line } from "./text/lines.ts";

/** One record's word on one finding. */
export interface Sighting {
  id: string;
  presence: Presence;
  line: number;
  text: string;
}

export const sightedAt = (id: string, presence: Presence, line: Line | undefined): Sighting => ({
  id,
  presence,
  line: line?.number ?? 1,
  text: quote(line?.text.trim() ?? ""),
});

/** Sightings by events, codes, phrases and patterns: these never become absent by not being in the text. */
export function sightPresent(one: ReadRecord, index: DetectorIndex, base: KnowledgeBase): Sighting[] {
  const first = one.record.lines[0];
  const events = one.events.map(({ finding }) => sightedAt(finding, "present", first));
  const codes = one.codes.flatMap((code) => {
    const id = knownCode(code, base);
    return id === undefined ? [] : [sightedAt(id, "present", code.line)];
  });
  const byDetectors = setOff(one, index)
    .filter((recogniser) => matchesRecord(recogniser, one))
    .map((recogniser) => sightedAt(recogniser.finding, "present", lineShowing(recogniser, one) ?? first));
  return [...events, ...codes, ...byDetectors];
}

/** What is written like a code and is not in the knowledge base. */
export function unknownCodes({ codes }: ReadRecord, base: KnowledgeBase): CodeInRecord[] {
  return codes.filter((code) => code.certain && knownCode(code, base) === undefined);
}

function knownCode({ ids }: CodeInRecord, base: KnowledgeBase): string | undefined {
  return ids.map((id) => `codes/${id}`).find((id) => Object.hasOwn(base.findings, id));
}

function setOff({ events, phrases, patterns }: ReadRecord, index: DetectorIndex): Recogniser[] {
  return [
    ...events.flatMap(({ event }) => index.byEvent.get(event) ?? []),
    ...[...phrases.keys()].flatMap((phrase) => index.byPhrase.get(phrase) ?? []),
    ...[...patterns.keys()].flatMap((pattern) => index.byPattern.get(pattern) ?? []),
  ];
}

/** Whether all keys of a detector match in one record. What it asks of a field is another question. */
export function matchesRecord({ detector, phrase }: Recogniser, one: ReadRecord): boolean {
  const { field, event, log, code, http, pattern } = detector;
  if (event !== undefined && !one.events.some((known) => known.event === event && known.log === log)) return false;
  if (phrase !== undefined && !one.phrases.has(phrase)) return false;
  if (http !== undefined && !one.http.has(http)) return false;
  if (pattern !== undefined && !one.patterns.has(pattern)) return false;
  return code === undefined || field !== undefined || codeShown(code, one) !== undefined;
}

const codeShown = (code: string, { codes }: ReadRecord) => codes.find(({ ids }) => ids.includes(code.toLowerCase()));

function lineShowing({ detector: { code, pattern }, phrase }: Recogniser, one: ReadRecord): Line | undefined {
  if (phrase !== undefined) return one.phrases.get(phrase);
  if (code !== undefined) return codeShown(code, one)?.line;
  return pattern === undefined ? undefined : one.patterns.get(pattern);
}
