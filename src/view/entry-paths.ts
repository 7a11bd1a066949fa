import type { Entries } from "../authoring/entries.ts";
import type { Authored } from "../authoring/schema.ts";
import type { PageKind } from "../words/names.ts";

/** An entry of a kind as it was authored: what a page shows of it comes as props. */
export type Entry<K extends keyof Authored> = Authored[K];

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
