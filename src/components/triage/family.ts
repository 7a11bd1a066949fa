import type { Evidence } from "../../rules/closure.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { familiesOf } from "../../rules/scope.ts";
import type { Family } from "../../rules/vocabulary.ts";

/**
 * The family that the device must belong to by what was found on it: some findings exist in one family only. Undefined if
 * nothing tells, or if what was found tells of both.
 */
export function familySeen(evidence: Evidence, base: KnowledgeBase): Family | undefined {
  const seen = new Set<Family>();
  for (const [id, presence] of Object.entries(evidence)) {
    const platforms = base.findings[id]?.platforms;
    const families = presence === "present" && platforms ? [...familiesOf(platforms, base)] : [];
    if (families.length === 1 && families[0]) seen.add(families[0]);
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
