import type { Kind } from "../rules/vocabulary.ts";
import type { Authored, Case } from "./schema.ts";

/** A place inside an entry, as keys and positions: `["rules", 0, "when"]`. */
export type EntryPath = readonly (string | number)[];

/** A mistake that shows while a file is read: its line, counted from 1, what is wrong, and what to do; no full stops. */
export interface Fault {
  line: number;
  what: string;
  todo: string;
}

/** One content file as it was read, before anything is known to be right about it. */
export interface RawEntry {
  kind: Kind | "cases";
  id: string;
  /** From the root of the project, with forward slashes. */
  file: string;
  /** The YAML of the file or of its front matter; `undefined` where it could not be read. */
  data: unknown;
  /** What stands below the front matter of an MDX file. */
  body: string;
  /** The file as it stands. */
  text: string;
  /** Why there is nothing to read: it is a folder, a link, or of no kind. Nothing else is said of such a file. */
  unreadable: Fault | undefined;
  /** What the prose holds that is no plain Markdown. */
  prose: Fault[];
  /** What the YAML reader complained about, and where that is known, what to do. */
  syntax: { line: number; message: string; todo?: string }[];
  /** The line of a path in `data`, counted from 1; of the nearest place above it where the path does not exist. */
  lineOf(path: EntryPath): number;
}

/** Every authored entry by kind and id, known to have the right shape. */
export type Entries = { [K in Kind]: Record<string, Authored[K]> } & { cases: Record<string, Case[]> };
