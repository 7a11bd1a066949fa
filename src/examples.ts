import { entryLink } from "./entry-link.ts";
import { entries } from "./knowledge.ts";
import { findingsOf } from "./relations.ts";
import { type RetoldCase, retold } from "./words/case.ts";

/** The cases of a cause, retold for people. */
export function examplesOf(causeId: string): RetoldCase[] {
  const cause = entries.causes[causeId];
  const looksAt = new Set(cause ? findingsOf(cause) : []);
  return (entries.cases[causeId] ?? []).map((one) => retold(one, causeId, looksAt, entryLink));
}
