import { close } from "../../src/rules/closure.ts";
import { findingsIn } from "../../src/rules/condition.ts";
import { ruleIndex } from "../../src/rules/rule-index.ts";
import type { KnowledgeBase } from "../../src/rules/schema.ts";
import { type Presence, presences } from "../../src/rules/vocabulary.ts";
import { randomFrom } from "./random.ts";

/** One answer, or one taken back, with all findings of rules whose presence is another afterwards. */
export interface Step {
  findingId: string;
  presence: Presence | undefined;
  changes: [findingId: string, presence: Presence][];
}

/** How many answers stand at a time. */
const standing = 20;

/** The findings that rules name, in order of id. */
export const namedFindings = (base: KnowledgeBase): string[] =>
  [...new Set(Object.values(base.causes).flatMap(({ rules }) => rules.flatMap(({ when }) => findingsIn(when))))].sort();

/** Random evidence: as many answers as stand at a time. */
export function randomEvidence(base: KnowledgeBase, seed: number): Record<string, Presence> {
  const random = randomFrom(seed);
  const named = namedFindings(base);
  const evidence: Record<string, Presence> = {};
  while (Object.keys(evidence).length < standing) evidence[pick(named, random)] = pick(presences, random);
  return evidence;
}

/** Steps from that evidence on: by turns one more answer, and the oldest taken back. */
export function randomSteps(base: KnowledgeBase, seed: number, count: number): Step[] {
  const random = randomFrom(seed + 1);
  const named = namedFindings(base);
  const evidence = new Map(Object.entries(randomEvidence(base, seed)));
  const index = ruleIndex(base);
  const presenceNow = () => close(Object.fromEntries(evidence), index).presenceOf;
  let before = presenceNow();
  return Array.from({ length: count }, (_, turn) => {
    let [findingId, presence]: [string, Presence | undefined] = [evidence.keys().next().value ?? "", undefined];
    if (turn % 2 === 0) {
      do findingId = pick(named, random);
      while (evidence.has(findingId));
      presence = pick(presences, random);
      evidence.set(findingId, presence);
    } else evidence.delete(findingId);
    const now = presenceNow();
    const changes = named.filter((id) => now(id) !== before(id)).map((id): [string, Presence] => [id, now(id)]);
    before = now;
    return { findingId, presence, changes };
  });
}

const pick = <T>(list: readonly T[], random: (limit: number) => number): T => list[random(list.length)] as T;
