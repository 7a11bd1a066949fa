import type { Condition, Detector } from "../../rules/types.ts";
import { families, kinds } from "../../rules/vocabulary.ts";
import type { EntryPath, RawEntry } from "../entries.ts";
import type { Case, Warned } from "../schema.ts";
import { type Content, entriesOf, findingsOf } from "./content.ts";

/** A place where one entry names another. */
export interface Mention {
  /** The file that names it, and where in the file. */
  raw: RawEntry;
  path: EntryPath;
  /** What is named. `platforms` stands for families too. */
  kind: string;
  id: string;
}

/** Every place of a condition where a finding is named. */
export function leavesOf(condition: Condition, path: EntryPath): { findingId: string; path: EntryPath }[] {
  if (typeof condition === "string") return [{ findingId: condition, path }];
  if ("not" in condition) return leavesOf(condition.not, [...path, "not"]);
  const [word, parts] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
  return parts.flatMap((part, position) => leavesOf(part, [...path, word, position]));
}

/** The findings that conditions name: rules, `needs`, `when` of a fix, `passed` of a phase. */
export function mentionsInConditions(content: Content): Mention[] {
  const inCauses = entriesOf(content, "causes").flatMap(({ entry, raw }) => [
    ...(entry.needs ? mentionsIn(entry.needs, raw, ["needs"]) : []),
    ...entry.rules.flatMap(({ when }, position) => mentionsIn(when, raw, ["rules", position, "when"])),
    ...entry.fixes.flatMap(({ when }, position) => (when ? mentionsIn(when, raw, ["fixes", position, "when"]) : [])),
  ]);
  const inPhases = entriesOf(content, "phases").flatMap(({ entry, raw }) =>
    Object.entries(entry.families).flatMap(([family, way]) =>
      way?.passed ? mentionsIn(way.passed, raw, ["families", family, "passed"]) : [],
    ),
  );
  return [...inCauses, ...inPhases];
}

function mentionsIn(condition: Condition, raw: RawEntry, path: EntryPath): Mention[] {
  return leavesOf(condition, path).map((leaf) => ofFinding(raw, leaf.path, leaf.findingId));
}

/** The findings that checks reveal. */
export function mentionsInChecks(content: Content): Mention[] {
  return entriesOf(content, "checks").flatMap(({ entry, raw }) =>
    entry.reveals.map((id, position) => ofFinding(raw, ["reveals", position], id)),
  );
}

/** The findings that a finding implies; a code implies the code it wraps. */
export function mentionsInImplications(content: Content): Mention[] {
  const wrapped = entriesOf(content, "codes").flatMap(({ entry, raw }) =>
    entry.wraps ? [{ raw, path: ["wraps"], kind: "codes", id: entry.wraps.toLowerCase() }] : [],
  );
  const implied = findingsOf(content).flatMap(({ entry, raw }) =>
    (entry.implies ?? []).map((id, position) => ofFinding(raw, ["implies", position], id)),
  );
  return [...implied, ...wrapped];
}

/** The later findings that settle an event. */
export function mentionsInSettledBy(content: Content): Mention[] {
  return entriesOf(content, "events").flatMap(({ entry, raw }) =>
    (entry.settledBy ?? []).map((id, position) => ofFinding(raw, ["settledBy", position], id)),
  );
}

/** What cases name: findings in their evidence, causes in what they expect, a platform. */
export function mentionsInCases(content: Content): Mention[] {
  return entriesOf(content, "cases").flatMap(({ entry, raw }) =>
    entry.flatMap((one, position) => mentionsInCase(one, raw, position)),
  );
}

/** What the case at one position of its file names. */
export function mentionsInCase(one: Case, raw: RawEntry, position: number): Mention[] {
  const { starts, evidence, verdicts, ranked, platform } = one;
  return [
    ...(starts ? [ofFinding(raw, [position, "starts"], starts)] : []),
    ...Object.keys(evidence ?? {}).map((id) => ofFinding(raw, [position, "evidence", id], id)),
    ...Object.keys(verdicts).map((id) => ({ raw, path: [position, "verdicts", id], kind: "causes", id })),
    ...(ranked ?? []).map((id, place) => ({ raw, path: [position, "ranked", place], kind: "causes", id })),
    ...(platform ? [{ raw, path: [position, "platform"], kind: "platforms", id: platform }] : []),
  ];
}

/** The sources that entries rest on, corrections of statements included. */
export function mentionsOfSources(content: Content): Mention[] {
  return kinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap(({ entry, raw }) => [
      ...("sources" in entry ? listed(entry.sources, "sources", raw, ["sources"]) : []),
      ...("correction" in entry && entry.correction
        ? listed(entry.correction.sources, "sources", raw, ["correction", "sources"])
        : []),
    ]),
  );
}

/** The commands that fixes, advice, checks and guides warn of. */
export function mentionsInWarnings(content: Content): Mention[] {
  const of = ({ warns = [] }: Warned, raw: RawEntry, path: EntryPath) =>
    listed(warns, "commands", raw, [...path, "warns"]);
  return [
    ...entriesOf(content, "causes").flatMap(({ entry, raw }) =>
      entry.fixes.flatMap((fix, position) => of(fix, raw, ["fixes", position])),
    ),
    ...entriesOf(content, "codes").flatMap(({ entry, raw }) =>
      (entry.advice ?? []).flatMap((advice, position) => of(advice, raw, ["advice", position])),
    ),
    ...(["checks", "guides"] as const).flatMap((kind) =>
      entriesOf(content, kind).flatMap(({ entry, raw }) => of(entry, raw, [])),
    ),
  ];
}

/** The platforms, or families, and the phases that entries belong to. */
export function mentionsOfScope(content: Content): Mention[] {
  return kinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap(({ entry, raw }) => [
      ...("platforms" in entry ? listed(entry.platforms, "platforms", raw, ["platforms"]) : []),
      ...("phases" in entry ? listed(entry.phases, "phases", raw, ["phases"]) : []),
    ]),
  );
}

/** The fields that detectors look at. */
export function mentionsInDetectors(content: Content): Mention[] {
  return findingsOf(content).flatMap(({ entry, raw }) =>
    (entry.detect ?? []).flatMap((detector, position) =>
      fieldsOf(detector).map(([id, path]) => ({ raw, path: ["detect", position, ...path], kind: "fields", id })),
    ),
  );
}

function fieldsOf({ field, olderThan, sameAs }: Detector): [string, EntryPath][] {
  return [
    ...(field ? [[field, ["field"]] satisfies [string, EntryPath]] : []),
    ...(olderThan ? [[olderThan.field, ["olderThan", "field"]] satisfies [string, EntryPath]] : []),
    ...(sameAs ? [[sameAs, ["sameAs"]] satisfies [string, EntryPath]] : []),
  ];
}

/** The entries where the statements of the first article live now. */
export function mentionsInStatements(content: Content): Mention[] {
  return entriesOf(content, "statements").flatMap(({ entry, raw }) =>
    entry.places.map((place, position) => ({ raw, path: ["places", position, "in"], ...addressOf(place.in) })),
  );
}

function ofFinding(raw: RawEntry, path: EntryPath, findingId: string): Mention {
  return { raw, path, ...addressOf(findingId) };
}

/** Takes `dialogs/device-limit-reached` apart. */
export function addressOf(address: string): { kind: string; id: string } {
  const slash = address.indexOf("/");
  return { kind: address.slice(0, slash), id: address.slice(slash + 1) };
}

function listed(ids: readonly string[] | undefined, kind: string, raw: RawEntry, path: EntryPath): Mention[] {
  return (ids ?? []).map((id, position) => ({ raw, path: [...path, position], kind, id }));
}

/** Whether what is named is a family of platforms, which needs no entry. */
export function isFamily(kind: string, id: string): boolean {
  return kind === "platforms" && families.some((family) => family === id);
}
