import type { Authored } from "../authoring/schema.ts";
import type { CauseKind, Family } from "../rules/vocabulary.ts";

export interface Station {
  id: string;
  title: string;
  happens: string;
  /** Where this station stands as seen from the ones that are marked; `before` where none is. */
  state: "before" | "here" | "after";
}

/** What is said at a station of a cause. */
export const hereSays: Record<CauseKind, string> = {
  fault: "fails here",
  "by-design": "as designed here",
  healthy: "reached",
};

/** The phases of one family in order, the wanted ones marked. */
export function stationsOf(
  phases: Record<string, Authored["phases"]>,
  family: Family,
  marked: readonly string[] = [],
): Station[] {
  const way = Object.entries(phases)
    .flatMap(([id, { title, families }]) => {
      const phase = families[family];
      return phase ? [{ id, title, ...phase }] : [];
    })
    .sort((a, b) => a.order - b.order);
  const first = way.findIndex(({ id }) => marked.includes(id));
  return way.map(({ id, title, happens }, index) => ({
    id,
    title,
    happens,
    state: marked.includes(id) ? "here" : first === -1 || index < first ? "before" : "after",
  }));
}
