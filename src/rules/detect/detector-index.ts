import type { Detector, KnowledgeBase } from "../schema.ts";
import type { EventLog } from "../vocabulary.ts";
import { fieldNames } from "./field-names.ts";
import { fold } from "./fold.ts";
import { type PhraseScanner, phraseScanner } from "./phrases.ts";

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

/** Detectors by what sets them off, made once from a knowledge base. */
export interface DetectorIndex {
  names: ReturnType<typeof fieldNames>;
  byField: Map<string, Recogniser[]>;
  byEvent: Map<number, Recogniser[]>;
  byPhrase: Map<string, Recogniser[]>;
  patterns: (Recogniser & { expression: RegExp })[];
  events: KnownEvent[];
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
  const index = {
    names: fieldNames(base),
    byField: new Map<string, Recogniser[]>(),
    byEvent: new Map<number, Recogniser[]>(),
    byPhrase: new Map<string, Recogniser[]>(),
    patterns: [] as (Recogniser & { expression: RegExp })[],
    events: [] as KnownEvent[],
  };
  const phrases: string[] = [];
  for (const [finding, entry] of Object.entries(base.findings)) {
    if (entry.event !== undefined && entry.log !== undefined) {
      const words = (entry.words ?? []).map(fold);
      phrases.push(...words);
      index.events.push({ finding, event: entry.event, log: entry.log, words, settledBy: entry.settledBy ?? [] });
    }
    for (const detector of entry.detect ?? []) {
      const phrase = detector.phrase === undefined ? undefined : fold(detector.phrase);
      if (phrase !== undefined) phrases.push(phrase);
      const recogniser = { finding, detector, phrase };
      if (detector.field !== undefined) append(index.byField, detector.field, recogniser);
      else if (detector.event !== undefined) append(index.byEvent, detector.event, recogniser);
      else if (phrase !== undefined) append(index.byPhrase, phrase, recogniser);
      else if (detector.pattern !== undefined) {
        index.patterns.push({ ...recogniser, expression: new RegExp(detector.pattern, "iu") });
      }
    }
  }
  return { ...index, scan: phraseScanner(phrases) };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
