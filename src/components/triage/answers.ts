/** What an answer does to what a person said: DESIGN section 3, "Next check". Every function returns new evidence. */
import type { Evidence } from "../../rules/plain/closure.ts";
import type { Check, KnowledgeBase } from "../../rules/types.ts";
import type { Presence } from "../../rules/vocabulary.ts";

/** Says of one finding whether it is so; undefined takes the answer back. */
export function answerFinding(
  said: Evidence,
  id: string,
  presence: Presence | undefined,
  base: KnowledgeBase,
  read: Evidence = {},
): Evidence {
  if (presence === undefined) return takeBack(said, [id], read);
  if (presence !== "present") return { ...said, [id]: presence };
  // Of findings that exclude each other only one is so: what was said of the others is replaced.
  const rivals = Object.values(base.checks)
    .filter(({ choose, reveals }) => choose === "one" && reveals.includes(id))
    .flatMap(({ reveals }) => reveals);
  return { ...without(said, rivals), [id]: presence };
}

/**
 * Answers the findings of a check that were shown with one word: `absent` is "none of these", `unknown` "could not tell".
 * Where several may be so, those that are known (`evidence`) keep their answer.
 */
export function answerCheck(
  said: Evidence,
  { choose, reveals }: Pick<Check, "choose" | "reveals">,
  presence: Presence,
  evidence: Evidence = said,
): Evidence {
  const meant = choose === "one" ? reveals : reveals.filter((id) => !Object.hasOwn(evidence, id));
  return { ...said, ...Object.fromEntries(meant.map((id) => [id, presence])) };
}

/** Takes back answers about findings. What nobody said was read: the person then says "don't know" against the text. */
export function takeBack(said: Evidence, ids: readonly string[], read: Evidence = {}): Evidence {
  if (ids.some((id) => Object.hasOwn(said, id))) return without(said, ids);
  const shown = ids.filter((id) => Object.hasOwn(read, id));
  return { ...said, ...Object.fromEntries(shown.map((id) => [id, "unknown" as const])) };
}

/** Everything the check reveals has an answer of its own, or follows from one. */
export function isDone({ choose, reveals }: Check, evidence: Evidence): boolean {
  const has = (id: string) => Object.hasOwn(evidence, id);
  return reveals.every(has) || (choose === "one" && reveals.some((id) => evidence[id] === "present"));
}

/** What is chosen in a check of which only one finding can be so: a finding, or one word for all. */
export function chosenIn({ reveals }: Check, evidence: Evidence): string | "absent" | "unknown" | undefined {
  const present = reveals.find((id) => evidence[id] === "present");
  if (present) return present;
  return (["absent", "unknown"] as const).find((word) => reveals.every((id) => evidence[id] === word));
}

const without = (evidence: Evidence, ids: readonly string[]): Evidence =>
  Object.fromEntries(Object.entries(evidence).filter(([id]) => !ids.includes(id)));
