import type { Presence } from "../vocabulary.ts";
import type { Sighting } from "./sightings.ts";

/** A finding that the text shows, with the place that shows it. */
export interface Detected {
  id: string;
  presence: Presence;
  /** The first line that shows it, counted from 1, and its text, of which only the beginning where it is long. */
  line: number;
  text: string;
  /** Every line that shows it. */
  lines: number[];
}

const strength = { present: 2, absent: 1, unknown: 0 } as const;

/** What all sightings come to, in order of line: of several, present beats absent beats unknown. */
export function mergeSightings(sightings: readonly Sighting[]): Detected[] {
  const strongest = new Map<string, { first: Sighting; lines: Set<number> }>();
  for (const sighting of sightings) {
    const known = strongest.get(sighting.id);
    const change = known ? strength[sighting.presence] - strength[known.first.presence] : 1;
    if (change > 0) strongest.set(sighting.id, { first: sighting, lines: new Set([sighting.line]) });
    else if (known && change === 0) {
      known.lines.add(sighting.line);
      if (sighting.line < known.first.line) known.first = sighting;
    }
  }
  return [...strongest.values()]
    .map(({ first, lines }) => ({ ...first, lines: [...lines].sort((a, b) => a - b) }))
    .sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1));
}
