import type { EntryPath, RawEntry } from "../entries.ts";

/** A mistake in authored content: where it is, what is wrong and what to do about it. */
export interface Problem {
  file: string;
  line: number;
  /** Inside the entry: `rules.0.when`; empty where the whole file is meant. */
  path: string;
  what: string;
  todo: string;
}

/** Names a problem at a path of an entry. `what` and `todo` are sentences without a full stop. */
export function problemAt(entry: RawEntry, path: EntryPath, what: string, todo: string): Problem {
  return { file: entry.file, line: entry.lineOf(path), path: path.join("."), what, todo };
}

/** One line for a person: `file:line: path: what is wrong. What to do.` */
export function formatProblem({ file, line, path, what, todo }: Problem): string {
  return `${file}:${line}: ${path ? `${path}: ` : ""}${what}. ${todo}.`;
}

export function inReadingOrder(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path) || compare(a.what, b.what),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
