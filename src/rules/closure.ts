import type { RuleIndex } from "./rule-index.ts";
import type { Presence } from "./vocabulary.ts";

/** Presence by finding id, for one device. A missing key means "not asked"; `unknown` means "asked, could not be told". */
export type Evidence = Readonly<Record<string, Presence>>;

/** What follows from evidence: DESIGN section 3, "Closure". */
export interface Closure {
  /** Evidence under today's ids. */
  asserted: ReadonlyMap<string, Presence>;
  /** The ids of the evidence that the knowledge base does not have. */
  unknownIds: string[];
  presenceOf(findingId: string): Presence;
  /** The findings that the evidence contradicts, in order of id. */
  conflicts(): string[];
  /** The same evidence with more added, and the findings whose presence that changed. */
  adding(more: Evidence): { closure: Closure; changed: string[] };
}

/** Closes evidence under implication and exclusion. Never throws: unknown and old ids are sorted out on the way. */
export function close(evidence: Evidence, index: RuleIndex): Closure {
  const asserted = new Map<string, Presence>();
  const unknownIds: string[] = [];
  for (const [given, presence] of Object.entries(evidence)) {
    const id = index.currentId(given);
    if (id === undefined) unknownIds.push(given);
    // Under two names of one finding, the name of today wins.
    else if (id === given || !asserted.has(id)) asserted.set(id, presence);
  }
  return closureOf(asserted, unknownIds.sort(), [layerOf(asserted, index)], index);
}

/** Findings that something shows to be present, and findings that something shows to be absent. */
interface Layer {
  present: ReadonlySet<string>;
  absent: ReadonlySet<string>;
}

function layerOf(assertions: Iterable<[string, Presence]>, index: RuleIndex): Layer {
  const present = new Set<string>();
  const absent = new Set<string>();
  const exclude = (id: string) => {
    for (const one of index.implying(id)) absent.add(one);
  };
  for (const [id, presence] of assertions) {
    if (presence === "absent") exclude(id);
    if (presence !== "present") continue;
    for (const one of index.implied(id)) {
      present.add(one);
      for (const other of index.exclusiveWith(one)) exclude(other);
    }
  }
  return { present, absent };
}

function closureOf(
  asserted: ReadonlyMap<string, Presence>,
  unknownIds: string[],
  layers: readonly Layer[],
  index: RuleIndex,
): Closure {
  const isPresent = (id: string) => layers.some((layer) => layer.present.has(id));
  const isAbsent = (id: string) => layers.some((layer) => layer.absent.has(id));

  const presenceOf = (id: string): Presence => {
    const own = asserted.get(id);
    if (own === "present" || own === "absent") return own;
    const present = isPresent(id);
    return present === isAbsent(id) ? "unknown" : present ? "present" : "absent";
  };

  return {
    asserted,
    unknownIds,
    presenceOf,
    conflicts: () => [...new Set(layers.flatMap((layer) => [...layer.present]))].filter(isAbsent).sort(),
    adding(more) {
      const additions = Object.entries(more);
      const layer = layerOf(additions, index);
      const closure = closureOf(new Map([...asserted, ...additions]), unknownIds, [...layers, layer], index);
      const touched = new Set([...additions.map(([id]) => id), ...layer.present, ...layer.absent]);
      return { closure, changed: [...touched].filter((id) => closure.presenceOf(id) !== presenceOf(id)) };
    },
  };
}
