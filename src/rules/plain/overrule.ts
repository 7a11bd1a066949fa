import type { KnowledgeBase } from "../types.ts";
import { close, type Evidence } from "./closure.ts";
import { ruleIndex } from "./rule-index.ts";

/**
 * Joins two sets of evidence about one device, of which the second counts more: a person's word against a text, a new report
 * against an older one. What contradicts the stronger evidence, or what follows from it, is left out.
 */
export function overrule(weaker: Evidence, stronger: Evidence, base: KnowledgeBase): Evidence {
  if (Object.keys(stronger).length === 0) return weaker;
  const index = ruleIndex(base);
  const { presenceOf } = close(stronger, index);
  const standing = Object.entries(weaker).filter(([id, presence]) => {
    const following = presenceOf(index.currentId(id) ?? id);
    return following === "unknown" || following === presence;
  });
  return { ...Object.fromEntries(standing), ...stronger };
}
