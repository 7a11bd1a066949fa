import type { Entries } from "../authoring/entries.ts";
import { type Family, families } from "../rules/vocabulary.ts";
import type { Group } from "../words/links.ts";
import { groupsByKind } from "./groups.ts";

/** The titles of the platforms that a list names, families expanded; all of them without a list. */
export function platformTitles(platforms: readonly string[] | undefined, entries: Entries): string[] {
  return Object.entries(entries.platforms)
    .filter(([id, { family }]) => !platforms || platforms.includes(id) || platforms.includes(family))
    .map(([, { title }]) => title);
}

/** The families that a list of platforms and families touches, in order. */
export function familiesTouched(platforms: readonly string[], entries: Entries): Family[] {
  return families.filter((family) => platforms.some((id) => id === family || entries.platforms[id]?.family === family));
}

/** The causes that can act on a platform. */
export function causesOn(platformId: string, entries: Entries): Group[] {
  const family = entries.platforms[platformId]?.family ?? "";
  return groupsByKind(
    Object.entries(entries.causes)
      .filter(([, { platforms }]) => platforms.includes(platformId) || platforms.includes(family))
      .map(([cause]) => `causes/${cause}`),
    entries,
  );
}
