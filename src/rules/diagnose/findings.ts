import { append } from "../append.ts";
import type { KnowledgeBase } from "./model.ts";

/** Every finding by its number, and what follows from it. Lists are made when first asked for and kept. */
export interface Findings {
  ids: readonly string[];
  /** The number of the finding that evidence means by an id, old ids included; `undefined` if the base does not know it. */
  meantBy(givenId: string): number | undefined;
  /** The number of an id as conditions and checks name it, given to it if it has none: they may name what does not exist. */
  numberOf(findingId: string): number;
  /** The ids by which evidence may mean a finding, the one that counts most first. */
  namesOf(finding: number): readonly string[];
  /** All that a finding implies, itself first. */
  implied(finding: number): readonly number[];
  /** All that imply a finding, itself first. */
  implying(finding: number): readonly number[];
  /** All that are absent where the finding is present. */
  excludedBy(finding: number): readonly number[];
  /** The findings whose presence or absence says something of this one. */
  tellingOf(finding: number): readonly number[];
}

const none: readonly never[] = [];

export function numberFindings(base: KnowledgeBase): Findings {
  const ids = Object.keys(base.findings);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const meant = new Map(numbers);
  const oldNames = new Map<number, string[]>();
  const forward = new Map<number, number[]>();
  const backward = new Map<number, number[]>();
  const exclusive = new Map<number, number[]>();
  const numberOf = (id: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };

  for (const [id, { implies = none, formerly = none }] of Object.entries(base.findings)) {
    const finding = numberOf(id);
    for (const target of implies.map(numberOf)) {
      append(forward, finding, target);
      append(backward, target, finding);
    }
    const folder = id.slice(0, id.indexOf("/"));
    for (const old of formerly)
      if (!Object.hasOwn(base.findings, `${folder}/${old}`)) meant.set(`${folder}/${old}`, finding);
  }
  for (const [id, finding] of meant) if (ids[finding] !== id) append(oldNames, finding, id);
  for (const [finding, names] of oldNames) names.sort().unshift(ids[finding] as string);
  for (const { choose, reveals } of Object.values(base.checks)) {
    const choices = choose === "one" ? reveals.map(numberOf) : none;
    for (const one of choices) for (const other of choices) if (one !== other) append(exclusive, one, other);
  }

  const implied = reachableBy(forward);
  const implying = reachableBy(backward);
  const exclusiveWith = (finding: number): readonly number[] => exclusive.get(finding) ?? none;
  const excludedBy = kept((finding) => distinct(implied(finding).flatMap(exclusiveWith).flatMap(implying)));
  return {
    ids,
    meantBy: (givenId) => meant.get(givenId),
    numberOf,
    namesOf: (finding) => oldNames.get(finding) ?? [ids[finding] as string],
    implied,
    implying,
    excludedBy,
    // Exclusion is mutual: what a finding excludes is what excludes it.
    tellingOf: kept((finding) => distinct([...implying(finding), ...implied(finding), ...excludedBy(finding)])),
  };
}

/** Follows edges to the end, the start first; cycles (a problem in content) end too. */
function reachableBy(edges: ReadonlyMap<number, readonly number[]>): (start: number) => readonly number[] {
  return kept((start) => {
    const reached = new Set([start]);
    for (const one of reached) for (const next of edges.get(one) ?? none) reached.add(next);
    return [...reached];
  });
}

const distinct = (numbers: readonly number[]): readonly number[] => (numbers.length > 0 ? [...new Set(numbers)] : none);

function kept(make: (finding: number) => readonly number[]): (finding: number) => readonly number[] {
  const made: (readonly number[] | undefined)[] = [];
  return (finding) => {
    const known = made[finding];
    if (known) return known;
    while (made.length <= finding) made.push(undefined);
    const list = make(finding);
    made[finding] = list;
    return list;
  };
}
