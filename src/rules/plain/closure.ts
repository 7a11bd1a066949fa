import type { Condition } from "../types.ts";
import type { Presence } from "../vocabulary.ts";
import { evaluate, type ValueOf } from "./condition.ts";
import type { RuleIndex } from "./rule-index.ts";

/** Presence by finding id, for one device. A missing key means "not asked"; `unknown` means "asked, could not be told". */
export type Evidence = Readonly<Record<string, Presence>>;

/** What follows from evidence: DESIGN section 3, "Closure". */
export interface Closure {
  /** Evidence under today's ids. */
  asserted: ReadonlyMap<string, Presence>;
  /** The ids of the evidence that the knowledge base does not have. */
  unknownIds: string[];
  presenceOf(findingId: string): Presence;
  /** What the evidence says of a whole condition; each is evaluated once. */
  presenceIn: ValueOf;
  /** The findings that the evidence contradicts, in order of id. */
  conflicts(): string[];
  /** The findings whose presence more evidence would change, with what it would be then. */
  changedBy(more: Evidence): Map<string, Presence>;
}

/** Closes evidence under implication and exclusion. Never throws: unknown and old ids are sorted out on the way. */
export function close(evidence: Evidence, index: RuleIndex): Closure {
  const asserted = new Map<string, Presence>();
  const unknownIds: string[] = [];
  for (const [given, presence] of Object.entries(evidence).sort(byId)) {
    const id = index.currentId(given);
    if (id === undefined) unknownIds.push(given);
    // Under two names of one finding, the name of today wins; among old ones the first, whatever order they came in.
    else if (id === given || !asserted.has(id)) asserted.set(id, presence);
  }

  const { present, absent } = whatFollows(asserted, index);
  const resolved = new Map<string, Presence>();
  for (const id of [...present, ...absent, ...asserted.keys()])
    resolved.set(id, resolve(asserted.get(id), present.has(id), absent.has(id)));
  const presenceOf = (id: string) => resolved.get(id) ?? "unknown";
  const values = new Map<Condition, Presence>();

  return {
    asserted,
    unknownIds,
    presenceOf,
    presenceIn(condition) {
      const known = values.get(condition) ?? evaluate(condition, presenceOf);
      values.set(condition, known);
      return known;
    },
    conflicts: () => [...present].filter((id) => absent.has(id)).sort(),
    changedBy(more) {
      const added = new Map(Object.entries(more));
      const following = whatFollows(added, index);
      const changed = new Map<string, Presence>();
      for (const id of [...following.present, ...following.absent, ...added.keys()]) {
        const presence = resolve(
          added.get(id) ?? asserted.get(id),
          present.has(id) || following.present.has(id),
          absent.has(id) || following.absent.has(id),
        );
        if (presence !== presenceOf(id)) changed.set(id, presence);
      }
      return changed;
    },
  };
}

const byId = ([a]: [string, Presence], [b]: [string, Presence]) => (a < b ? -1 : a > b ? 1 : 0);

/** An assertion is never overridden; what only follows must follow one way alone. */
function resolve(own: Presence | undefined, isPresent: boolean, isAbsent: boolean): Presence {
  if (own === "present" || own === "absent") return own;
  return isPresent === isAbsent ? "unknown" : isPresent ? "present" : "absent";
}

/** The findings that assertions show to be present, and those that they show to be absent. */
function whatFollows(assertions: ReadonlyMap<string, Presence>, index: RuleIndex) {
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
