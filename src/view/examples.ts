import type { Entries } from "../authoring/entries.ts";
import { type RetoldCase, retold } from "./case.ts";
import { linksIn } from "./entry-link.ts";
import { findingsOf } from "./relations.ts";

/** The cases of a cause, retold for people. */
export function examplesOf(causeId: string, entries: Entries): RetoldCase[] {
  const cause = entries.causes[causeId];
  const looksAt = new Set(cause ? findingsOf(cause) : []);
  const { entryLink } = linksIn(entries);
  return (entries.cases[causeId] ?? []).map((one) => retold(one, causeId, looksAt, entryLink));
}
