import { entries } from "./knowledge.ts";
import { type EntryLink, hrefOf } from "./links.ts";
import type { Kind } from "./rules/vocabulary.ts";

/** The link to an entry by its path, `causes/scp-missing`. A path that leads nowhere is a problem that the build stops at. */
export function entryLink(path: string): EntryLink {
  const [kind, id] = path.split("/") as [Kind, string];
  const entry = entries[kind]?.[id];
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
}

export const hasEntry = (path: string): boolean => {
  const [kind, id] = path.split("/") as [Kind, string];
  return entries[kind]?.[id] !== undefined;
};
