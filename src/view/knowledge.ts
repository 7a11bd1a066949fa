/**
 * The one place where pages get the knowledge base from. Besides content.config.ts, the only file that names
 * astro:content: everything else works on plain entries and on the published rules.
 */
import { type CollectionEntry, getCollection, getEntry, render } from "astro:content";
import type { Entries } from "../authoring/entries.ts";
import { buildKnowledgeBase } from "../authoring/knowledge-base.ts";
import { gatherPublicWords } from "../authoring/public-words.ts";
import { publishFixes } from "../authoring/publish-fixes.ts";
import type { Warned } from "../authoring/schema.ts";
import { publishEntry, spellOut, warningsOf } from "../authoring/warnings.ts";
import type { KnowledgeBase } from "../rules/types.ts";
import { type Kind, kinds } from "../rules/vocabulary.ts";
import { linksIn } from "./entry-link.ts";
import { routesIn } from "./entry-paths.ts";

/** Every entry by kind and id, in order of id. */
export const entries: Entries = Object.fromEntries(
  await Promise.all(
    [...kinds, "cases" as const].map(async (kind) => {
      const collection: CollectionEntry<Kind | "cases">[] = await getCollection(kind);
      const sorted = collection.sort((a, b) => (a.id < b.id ? -1 : 1));
      return [kind, Object.fromEntries(sorted.map((entry) => [entry.id, entry.data]))] as const;
    }),
  ),
) as Entries;

export const { entryLink, hasEntry } = linksIn(entries);
export const { entryPaths, entryAt } = routesIn(entries);

/** What is published as `/api/v1/rules.json`: pages show nothing of the rules that is not in it. */
export const knowledgeBase: KnowledgeBase = buildKnowledgeBase(entries);

/** What is published as `/api/v1/fixes.json`. */
export const fixes = () => publishFixes(entries);

/** An entry as it is published. */
export const published = (kind: Kind, id: string) => publishEntry(kind, id, entries);

/** A fix, an advice, a check or a guide with its warnings in full. */
export const warned = <T extends Warned>(one: T) => spellOut(one, entries.commands);

/** What a person must read before the steps. */
export const warningsBefore = (one: Warned): string[] => warningsOf(one, entries.commands);

/** What is published as `/_parts/public-words.json`. */
export const publicWords = () => gatherPublicWords(entries);

/** The prose of an entry as a component, and as the Markdown it was written in. */
export async function bodyOf(kind: "causes" | "checks" | "guides", id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no ${kind}/${id}`);
  const { Content } = await render(entry);
  return { Content, markdown: entry.body ?? "" };
}
