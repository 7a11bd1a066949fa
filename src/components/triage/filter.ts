import { findCodes, readCode, spellingsOf } from "../../rules/detect/codes/codes.ts";
import { decodeCode } from "../../rules/detect/codes/decode-code.ts";
import { scopeOf } from "../../rules/plain/scope.ts";
import type { KnowledgeBase } from "../../rules/types.ts";

/** What a few typed words mean. */
export interface Filtered {
  /** The codes that the words name, in any spelling and in any sentence. */
  codes: string[];
  /** The findings whose title, other words or spellings hold every word, in the order of the knowledge base. */
  findings: string[];
  /** What looks like a code and is not in the knowledge base, with what its form says of itself. */
  unknownCodes: { text: string; decoded: string }[];
}

export type FindingFilter = (query: string) => Filtered;

/** All findings of a platform, ready to be filtered. A code is found whatever the platform. */
export function findingFilter(base: KnowledgeBase, platform: string | undefined): FindingFilter {
  const { includes } = scopeOf(platform, base);
  const texts = Object.entries(base.findings)
    .filter(([, finding]) => includes(finding))
    .map(([id, { title, alsoSaid, event, log, words }]) => {
      const code = id.startsWith("codes/") ? spellingsOf(id.slice("codes/".length)) : [];
      return { id, text: fold([title, alsoSaid, log, event, words, code].flat().join("\n")) };
    });

  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const mentioned = codesIn(query).map(({ text, ids }) => ({
      text,
      first: ids[0],
      known: ids.map((id) => `codes/${id}`).filter((id) => Object.hasOwn(base.findings, id)),
    }));
    const matching = texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id);
    const codes = [...new Set(mentioned.flatMap(({ known }) => known))];
    return {
      codes,
      findings: words.length === 0 ? [] : matching.filter((id) => !codes.includes(id)),
      unknownCodes: mentioned
        .filter(({ known }) => known.length === 0 && matching.length === 0)
        .map(({ text, first }) => ({ text, decoded: decodeCode(first) })),
    };
  };
}

/** A code alone needs no label to be one; inside a sentence it is read as in any text. */
function codesIn(query: string): { text: string; ids: string[] }[] {
  const alone = query.trim().replace(/^["'(<]+|["'.,;:!?)>]+$/g, "");
  const ids = readCode(alone);
  return ids.length > 0 ? [{ text: alone, ids }] : findCodes(query);
}

const fold = (text: string) => text.toLowerCase().replace(/[`’']/g, "").normalize("NFKD");
