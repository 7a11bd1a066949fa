/**
 * The published model: what `/api/v1/rules.json` holds, what every part of the engine reads, and what consumers see. The
 * sentences here are the descriptions in the published schema. Fields are only ever added: DESIGN section 6.
 */
import type { CauseKind, EventLog, Family, Identity, Likelihood, Role, RuleVerdict } from "./vocabulary.ts";

/** A finding id, or exactly one of `all`, `any` and `not` over conditions. */
export type Condition = string | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** Everything that diagnosis and detection need. */
export interface KnowledgeBase {
  /** The version of this form. Within a version fields are only added. */
  version: number;
  /** Versions of Windows, by id. */
  platforms: Record<string, Platform>;
  /** The steps of a registration, by id. */
  phases: Record<string, Phase>;
  /** What is true of one device or not, by its path on the site, for example `dialogs/device-limit-reached`. */
  findings: Record<string, Finding>;
  /** Lines of a status report, by id. */
  fields: Record<string, Field>;
  /** Ways to learn findings, by id. */
  checks: Record<string, Check>;
  /** What explains findings, by id. */
  causes: Record<string, Cause>;
}

/** One version of Windows. */
export interface Platform {
  /** Its name. */
  title: string;
  /** How it registers: by the Workplace Join agent (down-level) or by itself (current). */
  family: Family;
}

/** One step of a registration. */
export interface Phase {
  /** Its name. */
  title: string;
  /** Where the step is in the registration of each family. */
  families: Record<string, PhaseInFamily>;
}

/** One step in the registration of one family. */
export interface PhaseInFamily {
  /** Its place: steps with a greater number come later. */
  order: number;
  /** What shows that this step and those before it are behind the device. */
  passed?: Condition | undefined;
}

/** Something that is true of one device or not: a symptom, a dialog, an error code or an event. */
export interface Finding {
  /** A statement that is true of a device or not. */
  title: string;
  /** One or two sentences more. */
  summary?: string | undefined;
  /** Platforms or families on which it occurs. Absent means all. */
  platforms?: string[] | undefined;
  /** Findings that are present whenever this one is. */
  implies?: string[] | undefined;
  /** Other words by which people tell of it. */
  alsoSaid?: string[] | undefined;
  /** Ways to recognise it in a text. Each is enough. */
  detect?: Detector[] | undefined;
  /** Of a code: its main spelling. */
  code?: string | undefined;
  /** Of a code: its symbolic name. */
  name?: string | undefined;
  /** Of an event: its number. */
  event?: number | undefined;
  /** Of an event: the log it is written to. */
  log?: EventLog | undefined;
  /** Of an event: its own words, by which a record that names no log is recognised. */
  words?: string[] | undefined;
  /** Of an event: events after which it no longer counts. */
  settledBy?: string[] | undefined;
  /** Names it had before, without the folder. */
  formerly?: string[] | undefined;
}

/** One way to recognise a finding in a text: all keys must match in one record. DESIGN section 4 says how. */
export interface Detector {
  /** The field of a status report that is looked at. */
  field?: string | undefined;
  /** The field has this value, or one of these. */
  equals?: string | string[] | undefined;
  /** The value of the field holds this text. */
  contains?: string | undefined;
  /** The first code of a test that failed with two. */
  outer?: string | undefined;
  /** The second code of a test that failed with two. */
  inner?: string | undefined;
  /** The time in the field is at least this much before the time in the other field. */
  olderThan?: OlderThan | undefined;
  /** The other field has the same value. */
  sameAs?: string | undefined;
  /** The number of an event. */
  event?: number | undefined;
  /** The log of the event. */
  log?: EventLog | undefined;
  /** A code that the record holds, in any spelling. */
  code?: string | undefined;
  /** An HTTP status that the record holds. */
  http?: number | undefined;
  /** Words that the record holds, compared in folded form. */
  phrase?: string | undefined;
  /** A regular expression that a line of the record matches. */
  pattern?: string | undefined;
}

/** A comparison of two times of one report. */
export interface OlderThan {
  /** The field with the later time. */
  field: string;
  /** The least difference, as an ISO 8601 duration of one unit. */
  by: string;
}

/** A value of a field that can be trusted in contexts of its own. */
export interface ValueInContext {
  /** The value as printed. */
  value: string;
  /** In whose context: user, elevated, system. */
  validIn: string[];
}

/** One line of a status report. */
export interface Field {
  /** Its name as printed, without the colon. */
  name: string;
  /** Other names of the same line. */
  otherNames?: string[] | undefined;
  /** The sections of the report that print it. */
  sections: string[];
  /** In whose context its value can be trusted: user, elevated, system. */
  validIn: string[];
  /** Values that can be trusted in other contexts than the field. */
  values?: ValueInContext[] | undefined;
  /** Values that say nothing. */
  tellsNothing?: string[] | undefined;
  /** Whom or what its value names: person, device or organisation. */
  identifies?: Identity | undefined;
}

/** A way to learn findings: a question, a place to look, a command. */
export interface Check {
  /** What to do. */
  title: string;
  /** What is asked. */
  question: string;
  /** Platforms or families for which it makes sense. Absent means all. */
  platforms?: string[] | undefined;
  /** How: ask, look, run or paste. */
  method: string;
  /** The command to run. */
  command?: string | undefined;
  /** Findings that it can show. */
  reveals: string[];
  /** The one of `reveals` that holds where there is nothing of the kind to read. While it is present, the check is done. */
  none?: string | undefined;
  /** `one`: the findings exclude each other. `many`: any of them can be present. */
  choose: "one" | "many";
  /** 1 for a question, 2 for a look, 5 for a command or several steps, 10 for another person or a wait. */
  cost: number;
  /** Who can do it. */
  who: Role;
  /** Ids it had before. */
  formerly?: string[] | undefined;
}

/** What explains the findings of a device. */
export interface Cause {
  /** What is wrong, or what only looks wrong. */
  title: string;
  /** One sentence more. */
  summary: string;
  /** `fault`, `by-design` (looks like a failure and is none) or `healthy`. */
  kind: CauseKind;
  /** Platforms or families on which it occurs. */
  platforms: string[];
  /** Steps of the registration in which it occurs. */
  phases: string[];
  /** How often it occurs. */
  likelihood: Likelihood;
  /** What must not be absent: without it the cause does not apply. */
  needs?: Condition | undefined;
  /** What is concluded from which findings. */
  rules: Rule[];
  /** Who can remove it, from its fixes. */
  who: Role[];
  /** Words by which people tell of it. */
  alsoSaid?: string[] | undefined;
  /** Ids it had before. */
  formerly?: string[] | undefined;
}

/** One conclusion about a cause. */
export interface Rule {
  /** When it holds. */
  when: Condition;
  /** What it then says of the cause. */
  then: RuleVerdict;
  /** Why, in one sentence for people. */
  because: string;
}

/** How one cause is removed: an entry of `/api/v1/fixes.json`. */
export interface CauseFixes {
  /** Each by whom it can be done, the easiest first. */
  fixes: Fix[];
  /** Where the facts come from. */
  sources: Source[];
}

/** Steps that remove a cause. */
export interface Fix {
  /** Who can do them. */
  who: Role;
  /** What must not be absent: else the fix is not for this device. */
  when?: Condition | undefined;
  /** What the steps destroy and what to save first: to be read before them. */
  warnings: string[];
  /** One action each. */
  steps: string[];
  /** How to see that it worked. */
  verify: string[];
}

/** A document that a fact comes from. */
export interface Source {
  /** Its title. */
  title: string;
  /** Its address. */
  address: string;
}
