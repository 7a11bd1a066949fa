import type { Entries } from "../authoring/entries.ts";
import type { Kind } from "../rules/vocabulary.ts";
import { type EntryLink, hrefOf } from "../words/links.ts";

/** Links to the entries of a knowledge base, each named by its path: `causes/scp-missing`. */
export function linksIn(entries: Entries) {
  const entryAt = (path: string) => {
    const [kind, id] = path.split("/") as [Kind, string];
    return entries[kind]?.[id];
  };
  return {
    hasEntry: (path: string): boolean => entryAt(path) !== undefined,

    /** The link to an entry. Throws where the path leads nowhere, which stops the build. */
    entryLink(path: string): EntryLink {
      const entry = entryAt(path);
      if (!entry || !("title" in entry)) throw new Error(`There is no entry ${path}`);
      const code =
        "code" in entry
          ? entry.code
          : "event" in entry
            ? `${entry.log} ${entry.event}`
            : "sections" in entry
              ? entry.name
              : undefined;
      return { href: hrefOf(path), title: entry.title, ...(code ? { code } : {}) };
    },
  };
}
