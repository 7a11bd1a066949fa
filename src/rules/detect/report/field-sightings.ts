import type { KnowledgeBase } from "../../types.ts";
import type { DetectorIndex } from "../detector-index.ts";
import type { ReadRecord } from "../read-record.ts";
import { matchesRecord, type Sighting, sightedAt } from "../sightings.ts";
import { type FieldContext, testField } from "./field-test.ts";
import type { FieldReading } from "./read-fields.ts";

/** Sightings by the fields of one device: another telling value makes a finding absent. */
export function sightFields(
  records: readonly ReadRecord[],
  index: DetectorIndex,
  base: KnowledgeBase,
  now: number | undefined,
): Sighting[] {
  const ofReport = firstValues(records.flatMap(({ record }) => record.fields));
  const takenIn = contextOf(ofReport.get("user-context")) ?? contextOfAccount(records);
  return records.flatMap((one) => {
    const { record } = one;
    const own = firstValues(record.fields);
    const context: FieldContext = { now, takenIn, otherValue: (field) => own.get(field) ?? ofReport.get(field) };
    const lines = new Map(record.lines.map((line) => [line.number, line]));
    const shown = record.fields.flatMap(({ field: id, value, line }) => {
      const field = base.fields[id];
      if (!field) return [];
      return (index.byField.get(id) ?? [])
        .filter((recogniser) => matchesRecord(recogniser, one))
        .map(({ finding, detector }) =>
          sightedAt(finding, testField(detector, value, field, context), lines.get(line)),
        );
    });
    return [...shown, ...missingFields(one, own, index)];
  });
}

/** A field that a whole section does not show could not be told. */
function missingFields(
  { record: { section, whole, lines } }: ReadRecord,
  shown: ReadonlyMap<string, string>,
  index: DetectorIndex,
): Sighting[] {
  if (section === undefined || !whole) return [];
  return index.names
    .fieldsIn(section)
    .filter((field) => !shown.has(field))
    .flatMap((field) => index.byField.get(field) ?? [])
    .map(({ finding }) => sightedAt(finding, "unknown", lines[0]));
}

function firstValues(fields: readonly FieldReading[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { field, value } of fields) if (!values.has(field)) values.set(field, value);
  return values;
}

/** A computer account, with a dollar sign, is SYSTEM: but the section of the proxy names it whoever asks. */
function contextOfAccount(records: readonly ReadRecord[]): FieldContext["takenIn"] {
  const accounts = records
    .filter(({ record }) => record.section === "ssostate" || record.section === "diagnosticdata")
    .map(({ record }) => firstValues(record.fields).get("executing-account-name") ?? "");
  return accounts.some((account) => /^[^,]{1,100}\$(?:,|$)/.test(account)) ? "system" : undefined;
}

function contextOf(userContext = ""): FieldContext["takenIn"] {
  const words = userContext.toLowerCase();
  if (words.startsWith("system")) return "system";
  if (words.startsWith("un-elevated")) return "user";
  return words.startsWith("elevated") ? "elevated" : undefined;
}
