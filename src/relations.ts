/**
 * How entries stand to each other, read from the rules: what a finding says of which cause, which check reveals it,
 * what uses a source. Pure functions over the knowledge base.
 */
import { findingsIn } from "./rules/condition.ts";
import type { Entries } from "./rules/entries.ts";
import { ruleIndex } from "./rules/rule-index.ts";
import type { Condition, KnowledgeBase, PublishedCause } from "./rules/schema.ts";
import { kinds, type Verdict, verdicts } from "./rules/vocabulary.ts";

/** The findings that a cause looks at: those of its rules and of what it needs, each once. */
export function findingsOf({ rules, needs }: Pick<PublishedCause, "rules" | "needs">): string[] {
  const conditions = [...rules.map(({ when }) => when), ...(needs ? [needs] : [])];
  return [...new Set(conditions.flatMap(findingsIn))];
}

/** What one finding says of one cause. */
export interface Bearing {
  causeId: string;
  /** The verdict of the strongest rule for which the finding suffices, else of those that name it. */
  verdict: Verdict;
  /** The finding suffices for that verdict. */
  alone: boolean;
  /** The verdict that it gives with other findings, where that is stronger. */
  upTo?: Verdict;
  /** The finding that the rule names, where it is only implied by the one we ask about. */
  via?: string;
}

export interface Bearings {
  pointsTo: Bearing[];
  speaksAgainst: Bearing[];
  /** Causes that apply only where the finding is so. */
  neededBy: string[];
}

interface Mention {
  finding: string;
  positive: boolean;
  alone: boolean;
}

/** Every mention of a finding in a condition: under `not` or not, and whether it suffices. */
function mentionsIn(condition: Condition, positive = true, alone = true): Mention[] {
  if (typeof condition === "string") return [{ finding: condition, positive, alone }];
  if ("not" in condition) return mentionsIn(condition.not, !positive, alone);
  const parts = "all" in condition ? condition.all : condition.any;
  const partSuffices = parts.length === 1 || "any" in condition === positive;
  return parts.flatMap((part) => mentionsIn(part, positive, alone && partSuffices));
}

const known = new WeakMap<KnowledgeBase, Map<string, Bearings>>();

/** What a finding, with all that it implies, says of causes; strongest first. */
export function bearingsOf(findingId: string, base: KnowledgeBase): Bearings {
  const named = known.get(base) ?? nameBearings(base);
  known.set(base, named);
  const all: Bearings = { pointsTo: [], speaksAgainst: [], neededBy: [] };
  for (const id of ruleIndex(base).implied(findingId)) {
    const found = named.get(id);
    const via = (bearing: Bearing) => (id === findingId ? bearing : { ...bearing, via: id });
    all.pointsTo.push(...(found?.pointsTo.map(via) ?? []));
    all.speaksAgainst.push(...(found?.speaksAgainst.map(via) ?? []));
    if (id === findingId) all.neededBy.push(...(found?.neededBy ?? []));
  }
  return { ...all, pointsTo: strongest(all.pointsTo), speaksAgainst: strongest(all.speaksAgainst) };
}

function nameBearings(base: KnowledgeBase): Map<string, Bearings> {
  const named = new Map<string, Bearings>();
  const at = (finding: string) => {
    const bearings = named.get(finding) ?? { pointsTo: [], speaksAgainst: [], neededBy: [] };
    named.set(finding, bearings);
    return bearings;
  };
  for (const [causeId, { needs, rules }] of Object.entries(base.causes)) {
    for (const { when, then } of rules) {
      for (const { finding, positive, alone } of mentionsIn(when)) {
        const excludes = then === "ruled-out";
        // That a thing is not so is only ever the want of a reason: it makes no case for a cause by being so.
        if (positive) at(finding)[excludes ? "speaksAgainst" : "pointsTo"].push({ causeId, verdict: then, alone });
        else if (!excludes) at(finding).speaksAgainst.push({ causeId, verdict: "open", alone: false });
      }
    }
    for (const finding of needs ? findingsIn(needs) : []) at(finding).neededBy.push(causeId);
  }
  return named;
}

/**
 * One bearing per cause: what the finding does alone, else what it does with others. The causes for which it suffices
 * come first; strongest first.
 */
function strongest(bearings: Bearing[]): Bearing[] {
  // Less likely is less than ruled out.
  const strength = ({ verdict }: Bearing) => (verdict === "open" ? verdicts.length : verdicts.indexOf(verdict));
  const rank = (one: Bearing) => (one.alone ? 0 : 100) + strength(one) * 2 + (one.via ? 1 : 0);
  const sorted = bearings.toSorted((a, b) => rank(a) - rank(b) || (a.causeId < b.causeId ? -1 : 1));
  const byCause = Map.groupBy(sorted, ({ causeId }) => causeId);
  return [...byCause.values()].flatMap(([first, ...others]) => {
    const stronger = first && others.find((other) => strength(other) < strength(first));
    return first ? [stronger ? { ...first, upTo: stronger.verdict } : first] : [];
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
