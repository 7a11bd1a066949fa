/**
 * The one place where pages get the knowledge base from. Besides content.config.ts, the only file that names
 * astro:content: everything else works on plain entries and on the published rules.
 */
import { type CollectionEntry, getCollection, getEntry, render } from "astro:content";
import { linksIn } from "./entry-link.ts";
import { routesIn } from "./entry-paths.ts";
import type { Entries } from "./rules/entries.ts";
import { buildKnowledgeBase } from "./rules/knowledge-base.ts";
import type { KnowledgeBase } from "./rules/schema.ts";
import { type Kind, kinds } from "./rules/vocabulary.ts";

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

/** The prose of an entry as a component, and as the Markdown it was written in. */
export async function bodyOf(kind: "causes" | "checks" | "guides", id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no ${kind}/${id}`);
  const { Content } = await render(entry);
  return { Content, markdown: entry.body ?? "" };
}
