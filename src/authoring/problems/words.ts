import { fold } from "../../rules/detect/text/fold.ts";
import { phraseScanner } from "../../rules/detect/words/phrases.ts";
import type { Detector } from "../../rules/types.ts";
import type { EntryPath, RawEntry } from "../entries.ts";
import { type Content, entriesOf, findingsOf } from "./content.ts";

/** Words by which a finding is recognised in a text. */
export interface Words {
  findingId: string;
  raw: RawEntry;
  path: EntryPath;
  folded: string;
  /** What else the detector asks of the record; of an event's own words, the event. */
  besides: Omit<Detector, "phrase">;
  /** An event's own words recognise it where the record names neither its log nor its number. */
  own: boolean;
}

interface Recognised {
  has(folded: string): boolean;
}

/** The words of every finding, and which of them detection recognises in a folded text. */
export function wordsOf(content: Content): { all: Words[]; recognisedIn: (folded: string) => Recognised } {
  const all = [...phrasesOf(content), ...ownWordsOf(content)];
  return { all, recognisedIn: phraseScanner(all.map(({ folded }) => folded)) };
}

function phrasesOf(content: Content): Words[] {
  return findingsOf(content).flatMap(({ findingId, entry, raw }) =>
    (entry.detect ?? []).flatMap(({ phrase, ...besides }, position): Words[] => {
      const path = ["detect", position, "phrase"];
      return phrase ? [{ findingId, raw, path, folded: fold(phrase), besides, own: false }] : [];
    }),
  );
}

function ownWordsOf(content: Content): Words[] {
  return entriesOf(content, "events").flatMap(({ id, entry: { words, log, event }, raw }) =>
    (words ?? []).map((text, position): Words => {
      const path = ["words", position];
      return { findingId: `events/${id}`, raw, path, folded: fold(text), besides: { log, event }, own: true };
    }),
  );
}
