import type { Authored, Case } from "./schema.ts";
import type { Kind } from "./vocabulary.ts";

/** A place inside an entry, as keys and positions: `["rules", 0, "when"]`. */
export type EntryPath = readonly (string | number)[];

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
  /** What the YAML reader complained about. */
  syntax: { line: number; message: string }[];
  /** The line of a path in `data`, counted from 1; of the nearest place above it where the path does not exist. */
  lineOf(path: EntryPath): number;
}

/** Every authored entry by kind and id, known to have the right shape. */
export type Entries = { [K in Kind]: Record<string, Authored[K]> } & { cases: Record<string, Case[]> };
