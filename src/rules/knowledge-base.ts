import type { Entries } from "./entries.ts";
import type { Authored, KnowledgeBase, PublishedCause, PublishedField, PublishedFinding } from "./schema.ts";
import { findingKinds } from "./vocabulary.ts";

/**
 * Builds the published rules from entries that `findProblems` has nothing against: what diagnosis and detection need,
 * with titles and summaries. Steps, verification and meanings stay in the entries.
 */
export function buildKnowledgeBase(entries: Entries): KnowledgeBase {
  const findings = findingKinds.flatMap((kind) =>
    Object.entries(entries[kind]).map(([id, entry]) => [`${kind}/${id}`, publishFinding(entry)] as const),
  );
  return {
    version: 1,
    platforms: mapValues(entries.platforms, ({ title, family }) => ({ title, family })),
    phases: mapValues(entries.phases, ({ title, families }) => ({
      title,
      families: mapValues(families, ({ order, passed }) => defined({ order, passed })),
    })),
    findings: Object.fromEntries(findings),
    fields: mapValues(entries.fields, publishField),
    checks: mapValues(entries.checks, ({ sources: _, ...check }) => defined(check)),
    causes: mapValues(entries.causes, publishCause),
  };
}

type AuthoredFinding = Authored["symptoms"] &
  Partial<Pick<Authored["codes"], "code" | "name" | "wraps">> &
  Partial<Pick<Authored["events"], "event" | "log" | "words" | "settledBy">>;

function publishFinding(entry: AuthoredFinding): PublishedFinding {
  const { title, summary, platforms, alsoSaid, detect, formerly, code, name, wraps, event, log, words, settledBy } =
    entry;
  const implies = [...(entry.implies ?? []), ...(wraps ? [`codes/${wraps.toLowerCase()}`] : [])];
  return defined({
    title,
    summary,
    platforms,
    implies: implies.length > 0 ? implies : undefined,
    alsoSaid,
    detect,
    formerly,
    code,
    name,
    event,
    log,
    words,
    settledBy,
  });
}

function publishField({
  name,
  otherNames,
  sections,
  validIn,
  values,
  tellsNothing,
}: Authored["fields"]): PublishedField {
  const special = values?.flatMap(({ value, validIn: own }) => (own ? [{ value, validIn: own }] : []));
  return defined({ name, otherNames, sections, validIn, values: special?.length ? special : undefined, tellsNothing });
}

function publishCause({ fixes, sources: _, ...cause }: Authored["causes"]): PublishedCause {
  return defined({ ...cause, who: [...new Set(fixes.map((fix) => fix.who))] });
}

/** The same object without the keys that hold nothing. */
function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function mapValues<T extends object, R>(record: T, change: (value: NonNullable<T[keyof T]>) => R): Record<string, R> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, change(value)]),
  );
}
