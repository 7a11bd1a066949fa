const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page under the site's base: `href("/causes/scp-missing/")`. */
export const href = (path: string): string => base + path;

/** The address of an entry's page: `hrefOf("dialogs/status-joined")`. */
export const hrefOf = (kindAndId: string): string => href(`/${kindAndId}/`);

/** What a component needs to show a link to an entry. */
export interface EntryLink {
  href: string;
  title: string;
  /** The literal name that stands before the title: a code, a field. */
  code?: string;
}

/** Links under one heading. */
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
