import type { Evidence } from "../closure.ts";
import type { Condition } from "../schema.ts";

type Wanted = "present" | "absent";

/**
 * Each smallest evidence under which a condition is present (its disjunctive normal form), one after the other, for there
 * may be very many. Evidence that would say two things of one finding is left out.
 */
export function* waysToHold(condition: Condition, wanted: Wanted = "present"): Generator<Evidence> {
  if (typeof condition === "string") yield { [condition]: wanted };
  else if ("not" in condition) yield* waysToHold(condition.not, wanted === "present" ? "absent" : "present");
  else if ("all" in condition)
    yield* wanted === "present" ? together(condition.all, wanted) : anyOf(condition.all, wanted);
  else yield* wanted === "present" ? anyOf(condition.any, wanted) : together(condition.any, wanted);
}

function* anyOf(parts: readonly Condition[], wanted: Wanted): Generator<Evidence> {
  for (const part of parts) yield* waysToHold(part, wanted);
}

function* together(parts: readonly Condition[], wanted: Wanted): Generator<Evidence> {
  const [first, ...others] = parts;
  if (first === undefined) yield {};
  else
    for (const one of waysToHold(first, wanted))
      for (const other of together(others, wanted)) if (agree(one, other)) yield { ...one, ...other };
}

const agree = (one: Evidence, other: Evidence) =>
  Object.entries(one).every(([id, presence]) => other[id] === undefined || other[id] === presence);
