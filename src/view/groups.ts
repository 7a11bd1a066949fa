/** Groups of links, and which of them are so long that they get a page of their own: a page is at most 8 kB. */

import type { Entries } from "../authoring/entries.ts";
import type { EntryLink, Group } from "../words/links.ts";
import { kindNames, type PageKind, pageKinds } from "../words/names.ts";
import { linksIn } from "./entry-link.ts";
import { groupsOf } from "./listing.ts";

/** More titled links than this, and a page is more than 8 kB; a literal name alone takes a third of one. */
const mostLinks = 50;
const roomFor = (groups: readonly Group[]) =>
  groups.reduce((sum, { links, isCompact }) => sum + links.length / (isCompact ? 3 : 1), 0);

/** The groups of one page that get a page of their own: the longest, until what is left fits. */
export function groupsApart(groups: readonly Group[]): Group[] {
  const byLength = groups.filter(({ isCompact }) => !isCompact).sort((a, b) => b.links.length - a.links.length);
  let left = roomFor(groups);
  return byLength.filter(({ links }) => {
    const isApart = left > mostLinks;
    if (isApart) left -= links.length;
    return isApart;
  });
}

/** The kinds whose entries have a literal name, which says enough in a long list. */
const namedKinds: readonly PageKind[] = ["codes", "events", "fields"];

/** Entries, given by their paths, in groups by kind; causes as their own list divides them where they are many. */
export function groupsByKind(paths: readonly string[], entries: Entries): Group[] {
  const { entryLink } = linksIn(entries);
  return pageKinds.flatMap((kind) => {
    const links = paths.filter((path) => path.startsWith(`${kind}/`)).map(entryLink);
    if (kind === "causes" && links.length > mostLinks) return causesByPhase(links, entries);
    const isCompact = namedKinds.includes(kind) && links.length > 8;
    return links.length > 0 ? [{ slug: kind, title: kindNames[kind].many, links, isCompact }] : [];
  });
}

function causesByPhase(links: readonly EntryLink[], entries: Entries): Group[] {
  const wanted = new Set(links.map(({ href }) => href));
  return groupsOf("causes", entries).flatMap(({ slug, title, links, isCompact }) => {
    const here = links.filter(({ href }) => wanted.has(href));
    return here.length > 0
      ? [{ slug: `causes-${slug}`, title: `${kindNames.causes.many}: ${title}`, links: here, isCompact }]
      : [];
  });
}
