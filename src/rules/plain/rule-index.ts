import { append } from "../append.ts";
import type { Cause, Condition, KnowledgeBase } from "../types.ts";
import type { Family } from "../vocabulary.ts";
import { findingsIn } from "./condition.ts";
import { familiesOf } from "./scope.ts";

/** A cause with everything looked up that its verdict needs. */
export interface IndexedCause extends Cause {
  id: string;
  /** Per family: for each phase of the cause, the conditions any of which shows that the phase is behind us. */
  passed: [Family, Condition[][]][];
}

export interface NamingCondition {
  position: number;
  condition: Condition;
  /** The condition of a rule that speaks for the cause. */
  isPositive: boolean;
}

/** What diagnosis looks up again and again, made once from a knowledge base. */
export interface RuleIndex {
  causes: IndexedCause[];
  /** By each finding, the conditions that name it and that a verdict rests on, with the cause's position in `causes`. */
  conditionsByFinding: Map<string, NamingCondition[]>;
  /** All that a finding implies, itself first. */
  implied(findingId: string): readonly string[];
  /** All that imply a finding, itself first. */
  implying(findingId: string): readonly string[];
  /** The findings that cannot be present together with this one. */
  exclusiveWith(findingId: string): readonly string[];
  /** The present id of a finding, old ids included; `undefined` if the base does not know it. */
  currentId(findingId: string): string | undefined;
}

const indexes = new WeakMap<KnowledgeBase, RuleIndex>();

/** The index of a knowledge base, made on first use; the knowledge base must not be changed afterwards. */
export function ruleIndex(base: KnowledgeBase): RuleIndex {
  const known = indexes.get(base);
  if (known) return known;
  const made = makeIndex(base);
  indexes.set(base, made);
  return made;
}

function makeIndex(base: KnowledgeBase): RuleIndex {
  const forward = new Map<string, readonly string[]>();
  const backward = new Map<string, string[]>();
  const renamed = new Map<string, string>();
  for (const [id, finding] of Object.entries(base.findings)) {
    if (finding.implies) forward.set(id, finding.implies);
    for (const target of finding.implies ?? []) append(backward, target, id);
    const folder = id.slice(0, id.indexOf("/"));
    for (const old of finding.formerly ?? []) renamed.set(`${folder}/${old}`, id);
  }

  const exclusive = new Map<string, string[]>();
  for (const check of Object.values(base.checks)) {
    if (check.choose !== "one") continue;
    for (const one of check.reveals)
      for (const other of check.reveals) if (one !== other) append(exclusive, one, other);
  }

  const causes = Object.entries(base.causes).map(([id, cause]) => ({
    ...cause,
    id,
    passed: passedConditions(cause, base),
  }));
  const conditionsByFinding = new Map<string, NamingCondition[]>();
  causes.forEach((cause, position) => {
    const add = (condition: Condition, isPositive: boolean) => {
      for (const id of new Set(findingsIn(condition)))
        append(conditionsByFinding, id, { position, condition, isPositive });
    };
    for (const { when, then } of cause.rules) add(when, then !== "ruled-out");
    for (const condition of new Set(cause.passed.flatMap(([, phases]) => phases.flat()))) add(condition, false);
    if (cause.needs) add(cause.needs, false);
  });

  return {
    causes,
    conditionsByFinding,
    implied: reachableBy(forward),
    implying: reachableBy(backward),
    exclusiveWith: (id) => exclusive.get(id) ?? [],
    currentId: (id) => (Object.hasOwn(base.findings, id) ? id : renamed.get(id)),
  };
}

/** Per family that a cause can happen in: for each of its phases, the conditions any of which shows that it is behind us. */
export function passedConditions(cause: Cause, base: KnowledgeBase): [Family, Condition[][]][] {
  return [...familiesOf(cause.platforms, base)].flatMap((family): [Family, Condition[][]][] => {
    const way = Object.values(base.phases).flatMap((phase) => phase.families[family] ?? []);
    const orders = cause.phases.flatMap((id) => base.phases[id]?.families[family]?.order ?? []);
    const phases = orders.map((order) =>
      way.flatMap((step) => (step.order >= order && step.passed ? [step.passed] : [])),
    );
    return phases.length > 0 && phases.every((conditions) => conditions.length > 0) ? [[family, phases]] : [];
  });
}

/** Follows edges to the end, once per start; cycles (a problem in content) end too. */
function reachableBy(edges: ReadonlyMap<string, readonly string[]>): (start: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (start) => {
    const known = found.get(start);
    if (known) return known;
    const reached = new Set([start]);
    for (const id of reached) for (const next of edges.get(id) ?? []) reached.add(next);
    const list = [...reached];
    found.set(start, list);
    return list;
  };
}
