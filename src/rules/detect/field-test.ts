import type { Detector, PublishedField } from "../schema.ts";
import type { Presence } from "../vocabulary.ts";
import { findCodes } from "./codes.ts";
import { fold } from "./fold.ts";
import { readDuration, readTime } from "./times.ts";

/** What a field test may look at besides the value itself. */
export interface FieldContext {
  /** The value of another field, in the same record first, then anywhere in the report. */
  valueOf(fieldId: string): string | undefined;
  /** In whose context the report was taken, if it says so. */
  takenIn: "user" | "elevated" | "system" | undefined;
  /** The time to compare with where the report names none; only if the text was taken then. */
  now: number | undefined;
}

/** Whether one printed value shows what a detector asks for; `unknown` where the value tells nothing. */
export function testField(detector: Detector, value: string, field: PublishedField, context: FieldContext): Presence {
  if (!isTelling(value, field, context.takenIn)) return "unknown";
  const results = tests.flatMap((test) => test(detector, value, context) ?? []);
  if (results.includes("unknown")) return "unknown";
  return results.every((result) => result === "present") ? "present" : "absent";
}

const redacted = /x{4}|\[[^\]]*(?:redact|remov)[^\]]*\]|^<[^>]+>$|\*{3}|\.{3}|…|省略/i;

function isTelling(value: string, field: PublishedField, takenIn: FieldContext["takenIn"]): boolean {
  if (value === "" || redacted.test(value)) return false;
  if (field.tellsNothing?.some((nothing) => fold(value).startsWith(fold(nothing)))) return false;
  const own = field.values?.find((one) => saysTheSame(value, one.value))?.validIn;
  return takenIn === undefined || (own ?? field.validIn).includes(takenIn);
}

/** A word is compared with the first word of the value, so that remarks behind it do no harm; more is compared whole. */
function saysTheSame(value: string, expected: string): boolean {
  const folded = fold(value);
  const wanted = fold(expected);
  return folded === wanted || (!wanted.includes(" ") && firstWord(folded) === wanted);
}

const firstWord = (text: string) => /^[^\s.,;:!(<[\]]*/.exec(text)?.[0];

type Test = (detector: Detector, value: string, context: FieldContext) => Presence | undefined;
const presentIf = (holds: boolean): Presence => (holds ? "present" : "absent");

const tests: Test[] = [
  ({ equals }, value) => {
    if (equals === undefined) return undefined;
    const expected = [equals].flat();
    if (expected.some((one) => saysTheSame(value, one))) return "present";
    // A paste that was cut off ends in the middle of a word.
    return expected.some((one) => fold(one).startsWith(fold(value))) ? "unknown" : "absent";
  },
  ({ contains }, value) => (contains === undefined ? undefined : presentIf(fold(value).includes(fold(contains)))),
  ({ outer, inner }, value) => {
    if (outer === undefined && inner === undefined) return undefined;
    const [first, second] = findCodes(value);
    if (!first) return firstWord(fold(value)) === "fail" ? "unknown" : "absent";
    const holds = (!outer || first.ids.includes(outer)) && (!inner || second?.ids.includes(inner) === true);
    return presentIf(holds);
  },
  ({ code }, value) => {
    if (code === undefined) return undefined;
    return presentIf(findCodes(value).some(({ ids }) => ids.includes(code.toLowerCase())));
  },
  ({ olderThan }, value, { valueOf, now }) => {
    if (!olderThan) return undefined;
    const time = readTime(value);
    const reference = readTime(valueOf(olderThan.field) ?? "") ?? now;
    if (time === undefined || reference === undefined) return "unknown";
    return presentIf(reference - time > readDuration(olderThan.by));
  },
  ({ sameAs }, value, { valueOf }) => {
    if (sameAs === undefined) return undefined;
    const other = valueOf(sameAs) ?? "";
    return other === "" || redacted.test(other) ? "unknown" : presentIf(fold(other) === fold(value));
  },
];
