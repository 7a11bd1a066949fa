import type { Evidence } from "../../rules/plain/closure.ts";
import type { Condition } from "../../rules/types.ts";

type Wanted = "present" | "absent";

/** More ways than this are not counted out: nobody reads a condition of that size, and checking must end. */
const mostWays = 1_000;

/**
 * Each evidence that just suffices for a condition to be present (its disjunctive normal form), without evidence that would
 * say two things of one finding; `undefined` if there are too many.
 */
export function waysToHold(condition: Condition, wanted: Wanted = "present"): Evidence[] | undefined {
  if (typeof condition === "string") return [{ [condition]: wanted }];
  if ("not" in condition) return waysToHold(condition.not, wanted === "present" ? "absent" : "present");
  const parts = "all" in condition ? condition.all : condition.any;
  const everyPart = "all" in condition === (wanted === "present");
  let ways: Evidence[] = everyPart ? [{}] : [];
  for (const part of parts) {
    const more = waysToHold(part, wanted);
    if (!more) return undefined;
    ways = distinct(everyPart ? combined(ways, more) : [...ways, ...more]);
    if (ways.length > mostWays) return undefined;
  }
  return ways;
}

function combined(ways: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  return ways.flatMap((one) => others.filter((other) => agree(one, other)).map((other) => ({ ...one, ...other })));
}

const agree = (one: Evidence, other: Evidence) =>
  Object.entries(one).every(([id, presence]) => other[id] === undefined || other[id] === presence);

function distinct(ways: readonly Evidence[]): Evidence[] {
  return [...new Map(ways.map((way) => [JSON.stringify(Object.entries(way).sort()), way])).values()];
}
