import { append } from "../append.ts";
import type { Detector, KnowledgeBase } from "../types.ts";
import type { EventLog } from "../vocabulary.ts";
import { type CodeNames, codeNames } from "./codes/code-names.ts";
import { type FieldNames, fieldNames } from "./report/field-names.ts";
import { fold } from "./text/fold.ts";
import { type PhraseScanner, phraseScanner } from "./words/phrases.ts";

/** A detector with the finding it recognises. */
export interface Recogniser {
  finding: string;
  detector: Detector;
  /** The detector's phrase, folded. */
  phrase: string | undefined;
}

/** An event of the knowledge base with its own words, folded. */
export interface KnownEvent {
  finding: string;
  event: number;
  log: EventLog;
  words: string[];
  settledBy: readonly string[];
}

/** Detectors by what sets them off. */
export interface DetectorIndex {
  names: FieldNames;
  codeNames: CodeNames;
  byField: Map<string, Recogniser[]>;
  byEvent: Map<number, Recogniser[]>;
  byPhrase: Map<string, Recogniser[]>;
  byPattern: Map<string, Recogniser[]>;
  /** Every pattern that a detector names, alone or beside something else. */
  patterns: Map<string, RegExp>;
  events: KnownEvent[];
  eventNumbers: Set<number>;
  scan: PhraseScanner;
}

const indexes = new WeakMap<KnowledgeBase, DetectorIndex>();

/** The detectors of a knowledge base, indexed on first use. */
export function detectorIndex(base: KnowledgeBase): DetectorIndex {
  const known = indexes.get(base) ?? makeIndex(base);
  indexes.set(base, known);
  return known;
}

function makeIndex(base: KnowledgeBase): DetectorIndex {
  const events = knownEvents(base);
  const index: DetectorIndex = {
    names: fieldNames(base),
    codeNames: codeNames(base),
    byField: new Map(),
    byEvent: new Map(),
    byPhrase: new Map(),
    byPattern: new Map(),
    patterns: new Map(),
    events,
    eventNumbers: new Set(events.map(({ event }) => event)),
    scan: () => new Map(),
  };
  const phrases = events.flatMap(({ words }) => words);
  for (const [finding, { detect = [] }] of Object.entries(base.findings)) {
    for (const detector of detect) {
      const { field, event, pattern } = detector;
      const phrase = detector.phrase === undefined ? undefined : fold(detector.phrase);
      const recogniser = { finding, detector, phrase };
      if (phrase !== undefined) phrases.push(phrase);
      if (pattern !== undefined) index.patterns.set(pattern, new RegExp(pattern, "iu"));
      // A detector stands under the rarest thing that it names.
      if (field !== undefined) append(index.byField, field, recogniser);
      else if (event !== undefined) append(index.byEvent, event, recogniser);
      else if (phrase !== undefined) append(index.byPhrase, phrase, recogniser);
      else if (pattern !== undefined) append(index.byPattern, pattern, recogniser);
    }
  }
  return { ...index, scan: phraseScanner(phrases) };
}

function knownEvents(base: KnowledgeBase): KnownEvent[] {
  return Object.entries(base.findings).flatMap(([finding, { event, log, words = [], settledBy = [] }]) =>
    event === undefined || log === undefined ? [] : [{ finding, event, log, words: words.map(fold), settledBy }],
  );
}
