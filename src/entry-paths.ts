import type { Entries } from "./rules/entries.ts";
import type { Authored } from "./rules/schema.ts";
import type { PageKind } from "./words/names.ts";

/** The routes with one page per entry of a kind. */
export const routesIn = (entries: Entries) => ({
  /** The static paths of such a route. */
  entryPaths: (kind: PageKind) => Object.keys(entries[kind]).map((id) => ({ params: { id } })),

  /** The entry of a route built from `entryPaths`. */
  entryAt<K extends PageKind>(kind: K, id: string): Authored[K] {
    const entry = (entries[kind] as Record<string, Authored[K]>)[id];
    if (!entry) throw new Error(`There is no ${kind}/${id}`);
    return entry;
  },
});
