import { findingsIn } from "../rules/plain/condition.ts";
import type { Cause, Check, Field, Finding, KnowledgeBase } from "../rules/types.ts";
import { type FindingKind, findingKinds } from "../rules/vocabulary.ts";
import type { Entries } from "./entries.ts";
import type { Authored } from "./schema.ts";

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
    checks: publishChecks(entries),
    causes: mapValues(entries.causes, publishCause),
  };
}

type AuthoredFinding = Authored["symptoms"] &
  Partial<Pick<Authored["codes"], "code" | "name" | "wraps">> &
  Partial<Pick<Authored["events"], "event" | "log" | "words" | "settledBy">>;

function publishFinding(entry: AuthoredFinding): Finding {
  const { title, summary, platforms, alsoSaid, detect, formerly, code, name, event, log, words, settledBy } = entry;
  const implies = impliedBy(entry);
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

/**
 * A check by which a person pastes something reveals every code and event there is; published are those that can move a
 * verdict, and everything else that it reveals.
 */
function publishChecks(entries: Entries): Record<string, Check> {
  const causes = Object.values(entries.causes);
  const passed = Object.values(entries.phases).flatMap(({ families }) =>
    Object.values(families).flatMap((way) => way?.passed ?? []),
  );
  const conditions = [
    ...causes.flatMap(({ rules, needs }) => [...rules.map((rule) => rule.when), ...(needs ? [needs] : [])]),
    ...passed,
  ];
  const named = new Set(conditions.flatMap(findingsIn));
  const moves = (id: string): boolean => {
    const [kind, name] = id.split("/") as [FindingKind, string];
    if (named.has(id) || (kind !== "codes" && kind !== "events")) return true;
    return impliedBy(entries[kind][name] ?? {}).some(moves);
  };
  return mapValues(entries.checks, ({ sources: _, warns: __, warning: ___, reveals, ...check }) =>
    defined({ ...check, reveals: check.choose === "many" ? reveals.filter(moves) : reveals }),
  );
}

function publishField({
  name,
  otherNames,
  sections,
  validIn,
  values,
  tellsNothing,
  identifies,
}: Authored["fields"]): Field {
  const special = values?.flatMap(({ value, validIn: own }) => (own ? [{ value, validIn: own }] : []));
  return defined({
    name,
    otherNames,
    sections,
    validIn,
    values: special?.length ? special : undefined,
    tellsNothing,
    identifies,
  });
}

/** A code implies the one that it wraps: who sees the one sees the other. */
const impliedBy = ({ implies = [], wraps }: Partial<Pick<AuthoredFinding, "implies" | "wraps">>): string[] =>
  wraps ? [...implies, `codes/${wraps.toLowerCase()}`] : implies;

function publishCause({ fixes, sources: _, ...cause }: Authored["causes"]): Cause {
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
