/**
 * Kleene's three-valued logic in numbers: `all` is the least of its parts, `any` the greatest, `not` the distance from PRESENT.
 * Conditions stand in one array in preorder, so that a part is skipped by one look at where it ends:
 *
 *     finding                        a part that is a finding is its number
 *     operator, end, part, part …    any other begins with a negative operator and the position behind its last part
 */
import type { Presence } from "../vocabulary.ts";
import type { Condition } from "./model.ts";

export const ABSENT = 0;
export const UNKNOWN = 1;
export const PRESENT = 2;

/** The words of the numbers above, in their order. */
export const presenceNames: readonly Presence[] = ["absent", "unknown", "present"];

const ALL = -1;
const ANY = -2;
const NOT = -3;

/** Appends a condition, and says where it starts. */
export function encode(condition: Condition, numberOf: (findingId: string) => number, code: number[]): number {
  const start = code.length;
  if (typeof condition === "string") {
    code.push(numberOf(condition));
    return start;
  }
  const [operator, parts] =
    "not" in condition
      ? ([NOT, [condition.not]] as const)
      : "all" in condition
        ? ([ALL, condition.all] as const)
        : ([ANY, condition.any] as const);
  code.push(operator, 0);
  for (const part of parts) encode(part, numberOf, code);
  code[start + 1] = code.length;
  return start;
}

/** The position behind the part that starts at `at`. */
const endOf = (code: Int32Array, at: number) => ((code[at] as number) >= 0 ? at + 1 : (code[at + 1] as number));

/** The value of the condition that starts at `at`. */
export function evaluateAt(code: Int32Array, at: number, presence: Uint8Array): number {
  const operator = code[at] as number;
  if (operator >= 0) return presence[operator] as number;
  if (operator === NOT) return PRESENT - evaluateAt(code, at + 2, presence);
  const enough = operator === ALL ? ABSENT : PRESENT;
  let otherwise = PRESENT - enough;
  const end = code[at + 1] as number;
  for (let part = at + 2; part < end; part = endOf(code, part)) {
    const value = evaluateAt(code, part, presence);
    if (value === enough) return enough;
    if (value === UNKNOWN) otherwise = UNKNOWN;
  }
  return otherwise;
}

/**
 * Appends the findings that give a condition the value `wanted`, or that do so in part while its value is still unknown, in
 * reading order, repeats included. A part whose value is known to be the opposite accounts for nothing.
 */
export function accountAt(code: Int32Array, at: number, wanted: number, presence: Uint8Array, into: number[]): void {
  const operator = code[at] as number;
  if (operator >= 0) {
    if (presence[operator] === wanted) into.push(operator);
  } else if (operator === NOT) accountAt(code, at + 2, PRESENT - wanted, presence, into);
  else {
    const value = evaluateAt(code, at, presence);
    if (value !== wanted && value !== UNKNOWN) return;
    const end = code[at + 1] as number;
    for (let part = at + 2; part < end; part = endOf(code, part)) accountAt(code, part, wanted, presence, into);
  }
}
