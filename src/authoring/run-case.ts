import { detect } from "../rules/detect/index.ts";
import type { Session } from "../rules/diagnose/index.ts";
import { createEngine } from "../rules/engine.ts";
import type { Evidence } from "../rules/plain/closure.ts";
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

/**
 * Makes what diagnoses the cases of a base, and says where the answer is not the expected one. Cases on one platform share a
 * session that turns from each to the next, so a case costs what it says, however many causes there are.
 */
export function caseRunner(base: KnowledgeBase): (one: Case, evidence: Evidence) => Difference[] {
  const engine = createEngine(base);
  const sessions = new Map<string | undefined, Session>();
  return (one, evidence) => {
    const session = sessions.get(one.platform) ?? engine.start({}, { platform: one.platform });
    sessions.set(one.platform, session);
    session.replace(evidence);
    return differences(one, session);
  };
}

function differences(one: Case, session: Session): Difference[] {
  const found: Difference[] = Object.entries(one.verdicts)
    .map(([causeId, expected]) => ({
      path: ["verdicts", causeId],
      causeId,
      expected,
      got: session.verdictOf(causeId) ?? "not in scope",
    }))
    .filter(({ expected, got }) => expected !== got);

  if (one.ranked) {
    const expected = listed(one.ranked);
    const got = listed(session.causes().map(({ id }) => id));
    if (expected !== got) found.push({ path: ["ranked"], expected, got });
  }
  return found;
}

const listed = (ids: readonly string[]) => (ids.length > 0 ? ids.join(", ") : "none");
