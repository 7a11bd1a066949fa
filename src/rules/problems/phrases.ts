import { fold } from "../detect/fold.ts";
import type { EntryPath, RawEntry } from "../entries.ts";
import { buildKnowledgeBase } from "../knowledge-base.ts";
import { ruleIndex } from "../rule-index.ts";
import type { Detector } from "../schema.ts";
import { findingKinds } from "../vocabulary.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Words by which a finding is recognised in a text. */
interface Words {
  findingId: string;
  raw: RawEntry;
  path: EntryPath;
  folded: string;
  /** What else the detector asks of the record; of an event's own words, the event. */
  besides: Omit<Detector, "phrase">;
  /** An event's own words recognise it where the record names neither its log nor its number. */
  own: boolean;
}

/**
 * Finds words of one finding that stand within the words of another: a text with the longer would show both. That is
 * right only where the one implies the other.
 */
export function findAmbiguousPhrases(content: Content): Problem[] {
  const { implied } = ruleIndex(buildKnowledgeBase(content.entries));
  const all = allWords(content);
  return all.flatMap((longer) =>
    all
      .filter((shorter) => isWithin(shorter, longer) && mayMeet(shorter, longer))
      .filter((shorter) => !implied(longer.findingId).includes(shorter.findingId))
      .filter((shorter) => shorter.folded !== longer.folded || !implied(shorter.findingId).includes(longer.findingId))
      .map((shorter) =>
        problemAt(
          longer.raw,
          longer.path,
          `A text with these words also shows ${shorter.findingId}, whose words stand within them`,
          `Use words that only one of the two has, or add implies: [${shorter.findingId}]`,
        ),
      ),
  );
}

function allWords(content: Content): Words[] {
  const phrases = findingKinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap(({ id, entry, raw }) =>
      (entry.detect ?? []).flatMap(({ phrase, ...besides }, position): Words[] => {
        const path = ["detect", position, "phrase"];
        return phrase ? [{ findingId: `${kind}/${id}`, raw, path, folded: fold(phrase), besides, own: false }] : [];
      }),
    ),
  );
  const ownWords = entriesOf(content, "events").flatMap(({ id, entry: { words, log, event }, raw }) =>
    (words ?? []).map((text, position): Words => {
      const path = ["words", position];
      return { findingId: `events/${id}`, raw, path, folded: fold(text), besides: { log, event }, own: true };
    }),
  );
  return [...phrases, ...ownWords];
}

/** Of two equal phrases, the one of the later finding counts as the longer: one mistake, one problem. */
function isWithin(shorter: Words, longer: Words): boolean {
  if (shorter.findingId === longer.findingId) return false;
  if (shorter.folded === longer.folded) return shorter.findingId < longer.findingId;
  return longer.folded.includes(shorter.folded);
}

/** Whether a record that shows the longer words may be one that the shorter ones are looked for in. */
function mayMeet(shorter: Words, longer: Words): boolean {
  if (shorter.own && longer.own) return true;
  const { field, log, event, ...tests } = shorter.besides;
  const samePlace = Object.entries({ field, log, event }).every(([key, value]) => {
    const other = longer.besides[key as "field" | "log" | "event"];
    return value === undefined || other === undefined || value === other;
  });
  return samePlace && Object.entries(tests).every(([key, value]) => isSame(value, longer.besides[key as "code"]));
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
