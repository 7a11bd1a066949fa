import type { Family } from "../vocabulary.ts";
import { ABSENT, PRESENT, UNKNOWN } from "./kleene.ts";
import type { RuledOutBy } from "./model.ts";
import { type CompiledCause, LIKELY, OPEN, RULED_OUT, type Way } from "./program.ts";

/** The verdict on one cause by the values of its conditions: DESIGN section 3, "Verdict". */
export function judge(cause: CompiledCause, values: Uint8Array, family: Family | undefined): number {
  if (exclusionOf(cause, values, family)) return RULED_OUT;
  let verdict: number = RULED_OUT;
  for (const { condition, then } of cause.rules) {
    const value = values[condition];
    if (value === PRESENT && then < verdict) verdict = then;
    else if (value === UNKNOWN && then < OPEN && verdict > OPEN) verdict = OPEN;
  }
  return verdict;
}

/** What rules a cause out, whatever else holds. */
export function exclusionOf(
  { needs, rules, ways }: CompiledCause,
  values: Uint8Array,
  family: Family | undefined,
): RuledOutBy | undefined {
  if (needs >= 0 && values[needs] === ABSENT) return "does-not-apply";
  for (const { condition, then } of rules) if (then === RULED_OUT && values[condition] === PRESENT) return "rule";
  return ways.length > 0 && passedWay(ways, values, family) ? "phase-passed" : undefined;
}

/** Whether a confirmed or likely rule holds: a cause that is ruled out nevertheless was so, and is over. Health has no such past. */
export const wasSo = ({ kind, rules }: CompiledCause, values: Uint8Array): boolean =>
  kind !== "healthy" && rules.some(({ condition, then }) => then <= LIKELY && values[condition] === PRESENT);

/** The conditions that show that every phase of a cause is behind us; none while one may still lie ahead. */
export function passedBy(ways: readonly Way[], values: Uint8Array, family: Family | undefined): number[] {
  const passed = passedWay(ways, values, family);
  return passed?.phases.map((conditions) => conditions.find((one) => values[one] === PRESENT) as number) ?? [];
}

function passedWay(ways: readonly Way[], values: Uint8Array, family: Family | undefined): Way | undefined {
  const isShown = (conditions: readonly number[]) => conditions.some((one) => values[one] === PRESENT);
  for (const way of ways) if ((family === undefined || way.family === family) && way.phases.every(isShown)) return way;
  return undefined;
}
