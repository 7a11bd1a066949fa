/**
 * How entries stand to each other, read from the rules: what a finding says of which cause, which check reveals it,
 * what uses a source. Pure functions over the knowledge base.
 */

import type { Entries } from "../authoring/entries.ts";
import { append } from "../rules/append.ts";
import { findingsIn } from "../rules/plain/condition.ts";
import { ruleIndex } from "../rules/plain/rule-index.ts";
import type { Cause, KnowledgeBase } from "../rules/types.ts";
import { kinds, type Verdict, verdicts } from "../rules/vocabulary.ts";
import { type Phrase, phraseOf } from "../words/condition.ts";

/** The findings that a cause looks at: those of its rules and of what it needs, each once. */
export function findingsOf({ rules, needs }: Pick<Cause, "rules" | "needs">): string[] {
  const conditions = [...rules.map(({ when }) => when), ...(needs ? [needs] : [])];
  return [...new Set(conditions.flatMap(findingsIn))];
}

/** How a finding counts in a rule, strongest first: it suffices, it counts with other findings, or the rule wants it absent. */
const weights = ["alone", "together", "against"] as const;

/** What one finding says of one cause. */
export interface Bearing {
  causeId: string;
  weight: (typeof weights)[number];
  /** What the rule concludes; nothing where it wants the finding absent, which only makes the cause less likely. */
  verdict?: Verdict;
  /** What the finding gives together with others, where that is stronger than what it gives alone. */
  upTo?: Verdict;
  /** The finding that the rule names, where it is only implied by the one we ask about. */
  via?: string;
}

export interface Bearings {
  pointsTo: Bearing[];
  speaksAgainst: Bearing[];
  /** Causes that apply only where the finding is present. */
  neededBy: string[];
}

/** What a finding, with all that it implies, says of causes; strongest first. */
export function bearingsOf(findingId: string, base: KnowledgeBase): Bearings {
  const bearings = ruleIndex(base)
    .implied(findingId)
    .flatMap((id) => {
      const named = bearingsByFinding(base).get(id) ?? [];
      return id === findingId ? named : named.map((bearing) => ({ ...bearing, via: id }));
    });
  const isAgainst = ({ weight, verdict }: Bearing) => weight === "against" || verdict === "ruled-out";
  return {
    pointsTo: strongest(bearings.filter((bearing) => !isAgainst(bearing))),
    speaksAgainst: strongest(bearings.filter(isAgainst)),
    neededBy: Object.entries(base.causes).flatMap(([causeId, { needs }]) =>
      needs && findingsIn(needs).includes(findingId) ? [causeId] : [],
    ),
  };
}

const known = new WeakMap<KnowledgeBase, Map<string, Bearing[]>>();

/** What each finding says by itself, one bearing for every mention in a rule. */
function bearingsByFinding(base: KnowledgeBase): Map<string, Bearing[]> {
  const made = known.get(base);
  if (made) return made;
  const byFinding = new Map<string, Bearing[]>();
  for (const [causeId, { rules }] of Object.entries(base.causes))
    for (const { when, then } of rules)
      for (const [finding, weight] of mentionsIn(phraseOf(when))) {
        if (weight !== "against") append(byFinding, finding, { causeId, weight, verdict: then });
        // A rule that rules a cause out where the finding is absent says nothing for the cause where it is present.
        else if (then !== "ruled-out") append(byFinding, finding, { causeId, weight });
      }
  known.set(base, byFinding);
  return byFinding;
}

/** Every mention of a finding in a condition, with how it counts there. */
function mentionsIn(phrase: Phrase, suffices = true): [finding: string, Bearing["weight"]][] {
  if ("parts" in phrase) return phrase.parts.flatMap((part) => mentionsIn(part, suffices && phrase.join === "any"));
  return [[phrase.finding, phrase.negated ? "against" : suffices ? "alone" : "together"]];
}

/** One bearing per cause, the strongest; strongest first. */
function strongest(bearings: readonly Bearing[]): Bearing[] {
  const strength = ({ verdict }: Bearing) => (verdict ? verdicts.indexOf(verdict) : verdicts.length);
  const sorted = bearings.toSorted(
    (a, b) =>
      weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
      strength(a) - strength(b) ||
      (a.via ? 1 : 0) - (b.via ? 1 : 0) ||
      (a.causeId < b.causeId ? -1 : 1),
  );
  return [...Map.groupBy(sorted, ({ causeId }) => causeId).values()].flatMap(([first, ...others]) => {
    const stronger = first && others.find((other) => strength(other) < strength(first));
    return first ? [{ ...first, ...(stronger?.verdict && { upTo: stronger.verdict }) }] : [];
  });
}

/** The ids of the checks that reveal any of these findings. */
export function checksRevealing(findings: readonly string[], base: KnowledgeBase): string[] {
  return Object.entries(base.checks).flatMap(([id, { reveals }]) =>
    reveals.some((one) => findings.includes(one)) ? [id] : [],
  );
}

/** The findings that imply this one directly. */
export function impliedBy(findingId: string, base: KnowledgeBase): string[] {
  return Object.entries(base.findings).flatMap(([id, { implies }]) => (implies?.includes(findingId) ? [id] : []));
}

/** The findings with a detector that reads this field. */
export function findingsReading(fieldId: string, base: KnowledgeBase): string[] {
  return Object.entries(base.findings).flatMap(([id, { detect }]) =>
    detect?.some(({ field, sameAs, olderThan }) => [field, sameAs, olderThan?.field].includes(fieldId)) ? [id] : [],
  );
}

/** The paths of the entries that name a source. */
export function entriesNaming(sourceId: string, entries: Entries): string[] {
  return kinds.flatMap((kind) =>
    Object.entries(entries[kind]).flatMap(([id, entry]) =>
      "sources" in entry && entry.sources.includes(sourceId) ? [`${kind}/${id}`] : [],
    ),
  );
}
