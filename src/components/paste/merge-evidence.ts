import type { Evidence } from "../../rules/closure.ts";

/**
 * The evidence after a new reading: what the reading before had brought goes, what the new one shows comes, and what a person
 * said stands, also against the text.
 */
export function mergeEvidence(evidence: Evidence, before: Evidence, now: Evidence): Evidence {
  const own = Object.entries(evidence).filter(([id, presence]) => before[id] !== presence);
  return { ...now, ...Object.fromEntries(own) };
}
