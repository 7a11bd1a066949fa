import type { Entries } from "../authoring/entries.ts";
import type { Group } from "../words/links.ts";
import { slugOf } from "../words/slug.ts";
import { linksIn } from "./entry-link.ts";

/** The sources by licence, the licence of most of them first. */
export function sourcesByLicence(entries: Entries): Group[] {
  const { entryLink } = linksIn(entries);
  const sources = Object.entries(entries.sources);
  const licences = [...new Set(sources.map(([, { licence }]) => licence))];
  return licences
    .map((title) => ({
      slug: slugOf(title),
      title,
      links: sources.filter(([, { licence }]) => licence === title).map(([id]) => entryLink(`sources/${id}`)),
      isCompact: false,
    }))
    .toSorted((a, b) => b.links.length - a.links.length);
}
