import type { Family } from "../vocabulary.ts";
import { ABSENT, PRESENT, UNKNOWN } from "./kleene.ts";
import type { RuledOutBy } from "./model.ts";
import { type CompiledCause, LIKELY, OPEN, RULED_OUT, type Way } from "./program.ts";

/** The verdict on one cause by the values of its conditions: DESIGN section 3, "Verdict". */
export function judge(cause: CompiledCause, values: Uint8Array, family: Family | undefined): number {
  if (cause.needs >= 0 && values[cause.needs] === ABSENT) return RULED_OUT;
  let verdict: number = RULED_OUT;
  for (const { condition, then } of cause.rules) {
    const value = values[condition];
    if (value === PRESENT) {
      if (then === RULED_OUT) return RULED_OUT;
      if (then < verdict) verdict = then;
    } else if (value === UNKNOWN && then < OPEN && verdict > OPEN) verdict = OPEN;
  }
  return verdict < RULED_OUT && passedWay(cause, values, family) ? RULED_OUT : verdict;
}

/** Why a cause is ruled out, and whether it was so and is over: a confirmed or likely rule holds. Health has no such past. */
export function exclusionOf(
  cause: CompiledCause,
  values: Uint8Array,
  family: Family | undefined,
): { ruledOutBy: RuledOutBy; wasSo: boolean } {
  const holds = (wanted: (then: number) => boolean) =>
    cause.rules.some(({ condition, then }) => wanted(then) && values[condition] === PRESENT);
  const ruledOutBy =
    cause.needs >= 0 && values[cause.needs] === ABSENT
      ? "does-not-apply"
      : holds((then) => then === RULED_OUT)
        ? "rule"
        : passedWay(cause, values, family)
          ? "phase-passed"
          : "nothing-found";
  return { ruledOutBy, wasSo: cause.kind !== "healthy" && holds((then) => then <= LIKELY) };
}

/** The conditions that show that every phase of a cause is behind us; none while one may still lie ahead. */
export function passedBy(cause: CompiledCause, values: Uint8Array, family: Family | undefined): readonly number[] {
  const isPresent = (condition: number) => values[condition] === PRESENT;
  return passedWay(cause, values, family)?.phases.map((conditions) => conditions.find(isPresent) as number) ?? [];
}

function passedWay({ ways }: CompiledCause, values: Uint8Array, family: Family | undefined): Way | undefined {
  if (ways.length === 0) return undefined;
  const isPresent = (condition: number) => values[condition] === PRESENT;
  return ways.find(
    (way) =>
      (family === undefined || way.family === family) && way.phases.every((conditions) => conditions.some(isPresent)),
  );
}
