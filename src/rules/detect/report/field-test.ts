import { isPlaceholder } from "../../redact/placeholders.ts";
import type { Detector, Field } from "../../types.ts";
import type { Presence } from "../../vocabulary.ts";
import { findCodes } from "../codes/codes.ts";
import { readDuration, readTime } from "../events/times.ts";
import { fold } from "../text/fold.ts";

/** What a field test may look at besides the value itself. */
export interface FieldContext {
  /** The value of another field, in the same record first, then anywhere in the report. */
  otherValue(fieldId: string): string | undefined;
  /** In whose context the report was taken, if it says so. */
  takenIn: "user" | "elevated" | "system" | undefined;
  /** The time to compare with where the report names none; only if the text was taken then. */
  now: number | undefined;
}

/** Whether one printed value shows what a detector asks for; `unknown` where the value tells nothing. */
export function testField(detector: Detector, value: string, field: Field, context: FieldContext): Presence {
  if (!isTelling(value, field, context.takenIn)) return "unknown";
  const results = tests.flatMap((test) => test(detector, value, context) ?? []);
  // What was taken out of a value cannot speak against it.
  if (results.includes("absent")) return isTakenOut(value) ? "unknown" : "absent";
  return results.includes("unknown") ? "unknown" : "present";
}

const redacted = /x{4}|\[[^\]]{0,40}(?:redact|remov)[^\]]{0,40}\]|^<[^>]+>$|\*{3}|\.{3}|…|省略/i;
/** Our own placeholder is no gap: it says that the value is none of the public ones, and the same where it is the same. */
const isTakenOut = (value: string) => redacted.test(value) && !isPlaceholder(value);
const whollyRedacted = /^(?:\[[^\]]*\]|<[^>]*>|[\s.…*x-]+)$/i;

function isTelling(value: string, field: Field, takenIn: FieldContext["takenIn"]): boolean {
  if (value === "" || (whollyRedacted.test(value) && !isPlaceholder(value))) return false;
  if (field.tellsNothing?.some((nothing) => says(value, nothing))) return false;
  const own = field.values?.find((one) => says(value, one.value))?.validIn;
  return takenIn === undefined || (own ?? field.validIn).includes(takenIn);
}

/** Whether a value says a word or words, whatever remark, full stop or code stands behind them. */
function says(value: string, expected: string): boolean {
  const folded = fold(value);
  const wanted = fold(expected);
  return folded.startsWith(wanted) && !/[\p{L}\p{N}]/u.test(folded[wanted.length] ?? "");
}

/** A paste that was cut off ends in the middle of what it would say. */
const isCutFrom = (value: string, expected: string) => fold(expected).startsWith(fold(value));

type Test = (detector: Detector, value: string, context: FieldContext) => Presence | undefined;
const presentIf = (holds: boolean): Presence => (holds ? "present" : "absent");

const tests: Test[] = [
  ({ equals }, value) => {
    if (equals === undefined) return undefined;
    const expected = [equals].flat();
    if (expected.some((one) => says(value, one))) return "present";
    return expected.some((one) => isCutFrom(value, one)) ? "unknown" : "absent";
  },
  ({ contains }, value) => (contains === undefined ? undefined : presentIf(fold(value).includes(fold(contains)))),
  ({ outer, inner }, value) => {
    if (outer === undefined && inner === undefined) return undefined;
    const codes = findCodes(value).filter(({ ids }) => ids.length > 0);
    // One code alone is the step and the reason.
    const pairs = [
      [outer, codes[0]],
      [inner, outer === undefined ? codes.at(-1) : codes[1]],
    ] as const;
    const asked = pairs.filter(([wanted]) => wanted !== undefined);
    if (asked.some(([wanted, code]) => code && !code.ids.includes(wanted as string))) return "absent";
    if (asked.every(([, code]) => code)) return "present";
    const isCut = codes.length === 0 ? says(value, "FAIL") || isCutFrom(value, "FAIL") : isCutInBrackets(value);
    return isCut ? "unknown" : "absent";
  },
  ({ code }, value) => {
    if (code === undefined) return undefined;
    // The name of the field is the label of a number that stands alone.
    const found = findCodes(`code: ${value}`).some(({ ids }) => ids.includes(code.toLowerCase()));
    const cut = /0x[0-9a-f]{1,7}$/i.exec(value);
    return !found && cut && isCutFrom(cut[0], code) ? "unknown" : presentIf(found);
  },
  ({ olderThan }, value, { otherValue, now }) => {
    if (!olderThan) return undefined;
    const time = readTime(value);
    const reference = readTime(otherValue(olderThan.field) ?? "") ?? now;
    if (time === undefined || reference === undefined) return "unknown";
    return presentIf(reference - time > readDuration(olderThan.by));
  },
  ({ sameAs }, value, { otherValue }) => {
    if (sameAs === undefined) return undefined;
    const other = otherValue(sameAs) ?? "";
    return other === "" || isTakenOut(other) || isTakenOut(value) ? "unknown" : presentIf(fold(other) === fold(value));
  },
];

const isCutInBrackets = (value: string) => value.includes("[") && !value.includes("]");
