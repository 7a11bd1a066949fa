import type { EntryLink } from "../links.ts";
import type { Case } from "../rules/schema.ts";
import type { Verdict } from "../rules/vocabulary.ts";

/** A case as an example for people. */
export interface RetoldCase {
  name: string;
  starts: EntryLink | undefined;
  present: EntryLink[];
  absent: EntryLink[];
  lines: number | undefined;
  verdicts: { cause: EntryLink; verdict: Verdict; isThis: boolean }[];
}

/** Retells a case for the page of a cause, whose own verdict comes first. */
export function retold(one: Case, causeId: string, linkTo: (path: string) => EntryLink): RetoldCase {
  const { name, starts, evidence = {}, text, verdicts } = one;
  const found = (presence: string) =>
    Object.entries(evidence).flatMap(([id, value]) => (value === presence && id !== starts ? [linkTo(id)] : []));
  return {
    name,
    starts: starts ? linkTo(starts) : undefined,
    present: found("present"),
    absent: found("absent"),
    lines: text?.trimEnd().split("\n").length,
    verdicts: Object.entries(verdicts)
      .map(([id, verdict]) => ({ cause: linkTo(`causes/${id}`), verdict, isThis: id === causeId }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis)),
  };
}
