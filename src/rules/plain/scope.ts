import type { KnowledgeBase } from "../types.ts";
import type { Family, Presence } from "../vocabulary.ts";

/** The families that a list of platform ids and family names speaks of. */
export function familiesOf(platforms: readonly string[], base: KnowledgeBase): Set<Family> {
  return new Set(platforms.flatMap((id) => base.platforms[id]?.family ?? (id as Family)));
}

/** Which causes and checks a chosen platform or family leaves in play. */
export interface Scope {
  family: Family | undefined;
  includes(entry: { platforms?: readonly string[] | undefined }): boolean;
}

/** The scope that a platform id or a family name gives; without one, or with an unknown one, everything is in scope. */
export function scopeOf(platform: string | undefined, base: KnowledgeBase): Scope {
  const family = platform === undefined ? undefined : (base.platforms[platform]?.family ?? asFamily(platform, base));
  if (platform === undefined || family === undefined) return { family: undefined, includes: () => true };
  const isFamily = platform === family;
  return {
    family,
    includes: ({ platforms }) =>
      platforms === undefined ||
      platforms.includes(family) ||
      (isFamily ? familiesOf(platforms, base).has(family) : platforms.includes(platform)),
  };
}

function asFamily(name: string, base: KnowledgeBase): Family | undefined {
  return Object.values(base.platforms).find((platform) => platform.family === name)?.family;
}

/**
 * The family that a device must belong to, by what is present on it: a dialog that only down-level Windows shows is seen on
 * nothing else. `undefined` while the evidence speaks of none, or of more than one.
 */
export function familyOf(evidence: Iterable<[findingId: string, Presence]>, base: KnowledgeBase): Family | undefined {
  const told = [...evidence].flatMap(([id, presence]) => {
    const families = presence === "present" ? familiesOf(base.findings[id]?.platforms ?? [], base) : new Set<Family>();
    return families.size === 1 ? [...families] : [];
  });
  return new Set(told).size === 1 ? told[0] : undefined;
}
