import type { Unrecognised } from "../../rules/detect/index.ts";
import type { Evidence } from "../../rules/plain/closure.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import type { Family, Presence, Verdict } from "../../rules/vocabulary.ts";
import type { Suggestion } from "../../suggest/suggest.ts";

/** What the page says to the worker: the rules, once, then what to read, one after the other. */
export type ToWorker = { kind: "rules"; base: KnowledgeBase } | { kind: "read"; sources: Source[] };

/** Something to read: pasted text, a file as it was dropped, or one that could not be opened, with why. */
export type Source = { name: string; text: string } | { name: string; file: File } | { name: string; why: string };

/** One line of a pasted text, with what was recognised in it. */
export interface MarkedLine {
  number: number;
  text: string;
  findings: { id: string; presence: Presence }[];
  /** Fields of a status report that the line shows. */
  fields: string[];
  unrecognised: Unrecognised[];
  /** How many lines in which nothing was recognised were left out before this one. */
  skipped: number;
}

/** A text line by line. */
export interface MarkedText {
  lines: MarkedLine[];
  /** How many lines show a finding or a field, whether or not they are among `lines`. */
  recognised: number;
  /** How many lines with marks are not among `lines`, because there are too many. */
  leftOut: number;
}

/** One device of what was read. */
export interface PastedReport {
  /** No other report of the reading has it. */
  name: string;
  /** The place of its source among those that were read, and its first and last line there; without a last one, to the end. */
  source: number;
  lines: [first: number, last: number | undefined];
  evidence: Evidence;
  family: Family | undefined;
  /** The leading cause, where there is one. */
  causes: { id: string; verdict: Verdict }[];
}

/** What the worker answers, when it is done. */
export interface Reading {
  reports: PastedReport[];
  unreadable: { name: string; why: string }[];
  /** Of the first report of a single source. */
  marked: MarkedText;
  suggested: Suggestion[];
  /** Of a single source: the numbers of lines that are too long to be read to their end. */
  cut: number[];
}

export const emptyReading = (): Reading => ({
  reports: [],
  unreadable: [],
  marked: { lines: [], recognised: 0, leftOut: 0 },
  suggested: [],
  cut: [],
});

/** How far a reading is: files if there are several, else the devices of the one. */
export interface Progress {
  done: number;
  total: number;
  of: "files" | "devices";
}

/** What the worker says of what it reads. */
export type ReadingMessage =
  | ({ kind: "progress" } & Progress)
  | { kind: "done"; reading: Reading }
  | { kind: "failed"; why: string };

export type FromWorker = { kind: "ready" } | ReadingMessage;
