import { readCode, spellingsOf } from "../../rules/detect/codes.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { scopeOf } from "../../rules/scope.ts";

/** Finds the findings that a few typed words mean: by title, by what people also say, by any spelling of a code. */
export type FindingFilter = (query: string) => string[];

/** All findings of a platform, ready to be filtered. An exact code comes first, then the order of the knowledge base. */
export function findingFilter(base: KnowledgeBase, platform: string | undefined): FindingFilter {
  const { includes } = scopeOf(platform, base);
  const texts = Object.entries(base.findings)
    .filter(([, finding]) => includes(finding))
    .map(([id, { title, alsoSaid, event, log, words }]) => {
      const code = id.startsWith("codes/") ? spellingsOf(id.slice("codes/".length)) : [];
      return { id, text: fold([title, alsoSaid, log, event, words, code].flat().join("\n")) };
    });
  const ids = new Set(texts.map(({ id }) => id));

  return (query) => {
    const exact = readCode(query)
      .map((code) => `codes/${code}`)
      .filter((id) => ids.has(id));
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const matching = texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id);
    return [...new Set([...exact, ...matching])];
  };
}

const fold = (text: string) => text.toLowerCase().replace(/[`’']/g, "").normalize("NFKD");
