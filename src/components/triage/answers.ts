/** What an answer does to the evidence: DESIGN section 3, "Next check". Every function returns new evidence. */
import type { Evidence } from "../../rules/closure.ts";
import type { KnowledgeBase, PublishedCheck } from "../../rules/schema.ts";
import type { Presence } from "../../rules/vocabulary.ts";

/** Says of one finding what is so; undefined takes the answer back. */
export function answerFinding(
  evidence: Evidence,
  id: string,
  presence: Presence | undefined,
  base: KnowledgeBase,
): Evidence {
  if (presence === undefined) return without(evidence, [id]);
  if (presence !== "present") return { ...evidence, [id]: presence };
  // Of findings that exclude each other only one is so: what was said of the others is replaced.
  const rivals = Object.values(base.checks)
    .filter(({ choose, reveals }) => choose === "one" && reveals.includes(id))
    .flatMap(({ reveals }) => reveals);
  return { ...without(evidence, rivals), [id]: presence };
}

/** Answers a check with one word for all that it reveals: `absent` is "none of these", `unknown` "could not tell". */
export function answerCheck(evidence: Evidence, { choose, reveals }: PublishedCheck, presence: Presence): Evidence {
  // Where several may be so, what was already said stands.
  const meant = choose === "one" ? reveals : reveals.filter((id) => !Object.hasOwn(evidence, id));
  return { ...evidence, ...Object.fromEntries(meant.map((id) => [id, presence])) };
}

/** Takes back all answers of a check. */
export const withdrawCheck = (evidence: Evidence, { reveals }: PublishedCheck): Evidence => without(evidence, reveals);

/** Everything the check reveals has an answer of its own, or follows from one. */
export function isDone({ choose, reveals }: PublishedCheck, evidence: Evidence): boolean {
  const has = (id: string) => Object.hasOwn(evidence, id);
  return reveals.every(has) || (choose === "one" && reveals.some((id) => evidence[id] === "present"));
}

/** What is chosen in a check of which one thing is so: a finding, or one word for all. */
export function chosenIn({ reveals }: PublishedCheck, evidence: Evidence): string | "absent" | "unknown" | undefined {
  const present = reveals.find((id) => evidence[id] === "present");
  if (present) return present;
  return (["absent", "unknown"] as const).find((word) => reveals.every((id) => evidence[id] === word));
}

const without = (evidence: Evidence, ids: readonly string[]): Evidence =>
  Object.fromEntries(Object.entries(evidence).filter(([id]) => !ids.includes(id)));
