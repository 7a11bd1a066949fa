import { entries } from "./knowledge.ts";
import { hrefOf } from "./links.ts";
import type { Kind } from "./rules/vocabulary.ts";

/** What a component needs to show a link to an entry. */
export interface EntryLink {
  href: string;
  title: string;
  /** The literal name that stands before the title: a code, a field. */
  code?: string;
}

/** The link to an entry by its path, `causes/scp-missing`. A path that leads nowhere is a problem that the build stops at. */
export function entryLink(path: string): EntryLink {
  const [kind, id] = path.split("/") as [Kind, string];
  const entry = entries[kind]?.[id];
  if (!entry || !("title" in entry)) throw new Error(`There is no entry ${path}`);
  const code = "code" in entry ? entry.code : "sections" in entry ? entry.name : undefined;
  return { href: hrefOf(path), title: entry.title, ...(code ? { code } : {}) };
}

export const hasEntry = (path: string): boolean => {
  const [kind, id] = path.split("/") as [Kind, string];
  return entries[kind]?.[id] !== undefined;
};

