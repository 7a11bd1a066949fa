import { entries } from "./knowledge.ts";
import type { Authored } from "./rules/schema.ts";
import type { PageKind } from "./words/names.ts";

/** The static paths of a route with one page per entry of a kind. */
export const entryPaths = (kind: PageKind) => Object.keys(entries[kind]).map((id) => ({ params: { id } }));

/** The entry of a route built from `entryPaths`. */
export function entryAt<K extends PageKind>(kind: K, id: string): Authored[K] {
  const entry = (entries[kind] as Record<string, Authored[K]>)[id];
  if (!entry) throw new Error(`There is no ${kind}/${id}`);
  return entry;
}
