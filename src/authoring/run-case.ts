import { detect } from "../rules/detect/index.ts";
import type { Evidence } from "../rules/plain/closure.ts";
import { diagnose } from "../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../rules/types.ts";
import type { Case } from "./schema.ts";

/** One way in which a diagnosis is not what its case expects. */
export interface Difference {
  /** Where in the case the expectation stands. */
  path: readonly string[];
  /** The cause whose verdict differs; absent where the ranked list does. */
  causeId?: string;
  expected: string;
  got: string;
}

/** What a case says of its device: what its text shows, and over it what its evidence says. */
export function evidenceOf({ text, now, evidence }: Case, base: KnowledgeBase): Evidence {
  const takenAt = now === undefined ? undefined : Date.parse(now);
  const shown = text === undefined ? {} : detect(text, base, { takenAt })[0]?.evidence;
  return { ...shown, ...evidence };
}

/** Diagnoses a case, and says where the answer is not the expected one. */
export function runCase(one: Case, evidence: Evidence, base: KnowledgeBase): Difference[] {
  const { causes, open, ruledOut } = diagnose(evidence, base, { platform: one.platform, withoutChecks: true });
  const verdictOf = new Map([...causes, ...open, ...ruledOut].map(({ id, verdict }) => [id, verdict]));

  const differences: Difference[] = Object.entries(one.verdicts)
    .map(([causeId, expected]) => ({
      path: ["verdicts", causeId],
      causeId,
      expected,
      got: verdictOf.get(causeId) ?? "not in scope",
    }))
    .filter(({ expected, got }) => expected !== got);

  if (one.ranked) {
    const expected = listed(one.ranked);
    const got = listed(causes.map(({ id }) => id));
    if (expected !== got) differences.push({ path: ["ranked"], expected, got });
  }
  return differences;
}

const listed = (ids: readonly string[]) => (ids.length > 0 ? ids.join(", ") : "none");
