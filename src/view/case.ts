import type { Case } from "../authoring/schema.ts";
import type { Verdict } from "../rules/vocabulary.ts";
import type { EntryLink } from "../words/links.ts";

/** A case as an example for people. */
export interface RetoldCase {
  name: string;
  starts: EntryLink | undefined;
  present: EntryLink[];
  absent: EntryLink[];
  /** What was pasted. */
  text: string | undefined;
  verdicts: { cause: EntryLink; verdict: Verdict; isThis: boolean }[];
}

/**
 * Retells a case for the page of a cause, whose own verdict comes first. A case says all that is known of a device; of
 * what is absent, and of causes that are ruled out, only what this cause looks at is worth telling here.
 */
export function retold(
  one: Case,
  causeId: string,
  looksAt: ReadonlySet<string>,
  linkTo: (path: string) => EntryLink,
): RetoldCase {
  const { name, starts, evidence = {}, text, verdicts } = one;
  const found = (presence: string, among?: ReadonlySet<string>) =>
    Object.entries(evidence).flatMap(([id, value]) =>
      value === presence && id !== starts && (!among || among.has(id)) ? [linkTo(id)] : [],
    );
  return {
    name,
    starts: starts ? linkTo(starts) : undefined,
    present: found("present"),
    absent: found("absent", looksAt),
    text: text?.trimEnd(),
    verdicts: Object.entries(verdicts)
      .filter(([id, verdict]) => id === causeId || verdict !== "ruled-out")
      .map(([id, verdict]) => ({ cause: linkTo(`causes/${id}`), verdict, isThis: id === causeId }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis)),
  };
}
