import { close } from "../../src/rules/plain/closure.ts";
import { findingsIn } from "../../src/rules/plain/condition.ts";
import { ruleIndex } from "../../src/rules/plain/rule-index.ts";
import type { KnowledgeBase } from "../../src/rules/types.ts";
import { type Presence, presences } from "../../src/rules/vocabulary.ts";
import { randomFrom } from "./random.ts";

/** One answer, or one taken back, with all findings of rules whose presence is another afterwards. */
export interface Step {
  findingId: string;
  presence: Presence | undefined;
  changes: [findingId: string, presence: Presence][];
}

/** A device in use: what is known of it first, and how that changes. */
export interface Walk {
  evidence: Record<string, Presence>;
  steps: readonly Step[];
}

/** How many answers stand at a time. */
const standing = 20;

/** Random evidence, and steps from there on: by turns one more answer, and the oldest taken back. */
export function randomWalk(base: KnowledgeBase, seed: number, count: number): Walk {
  const random = randomFrom(seed);
  const rules = Object.values(base.causes).flatMap((cause) => cause.rules);
  const named = [...new Set(rules.flatMap(({ when }) => findingsIn(when)))].sort();
  const index = ruleIndex(base);
  const known = new Map<string, Presence>();
  while (known.size < standing) known.set(pick(named, random), pick(presences, random));
  const evidence = Object.fromEntries(known);
  let before = close(evidence, index).presenceOf;
  const steps = Array.from({ length: count }, (_, turn): Step => {
    let findingId = known.keys().next().value as string;
    let presence: Presence | undefined;
    if (turn % 2 === 0) {
      do findingId = pick(named, random);
      while (known.has(findingId));
      presence = pick(presences, random);
      known.set(findingId, presence);
    } else known.delete(findingId);
    const now = close(Object.fromEntries(known), index).presenceOf;
    const changes = named.filter((id) => now(id) !== before(id)).map((id): Step["changes"][number] => [id, now(id)]);
    before = now;
    return { findingId, presence, changes };
  });
  return { evidence, steps };
}

const pick = <T>(list: readonly T[], random: (limit: number) => number): T => list[random(list.length)] as T;
