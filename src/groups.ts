/** Groups of links, and which of them are so long that they get a page of their own: a page is at most 8 kB. */
import { entryLink } from "./entry-link.ts";
import type { EntryLink } from "./links.ts";
import { kindNames, type PageKind, pageKinds } from "./words/names.ts";

export interface Group {
  /** The last step of its address, where it has a page of its own. */
  slug: string;
  title: string;
  links: EntryLink[];
  /** Only the literal names, in columns. */
  isCompact: boolean;
  /** What the entries of the group are, where it has a page of its own. */
  about?: string;
}

const longest = 25;
export const isLong = ({ links, isCompact }: Group): boolean => !isCompact && links.length > longest;

/** The kinds whose entries have a literal name, which says enough in a long list. */
const namedKinds: readonly PageKind[] = ["codes", "events", "fields"];

/** Entries, given by their paths, in groups by kind. */
export function groupsByKind(paths: readonly string[]): Group[] {
  return pageKinds.flatMap((kind) => {
    const links = paths.filter((path) => path.startsWith(`${kind}/`)).map(entryLink);
    const isCompact = namedKinds.includes(kind) && links.length > 8;
    return links.length > 0 ? [{ slug: kind, title: kindNames[kind].many, links, isCompact }] : [];
  });
}
