import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Unreadable } from "../fleet-csv.ts";

export function isFolder(input: string): boolean {
  try {
    return input !== "-" && statSync(input).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The files below these folders, in order of name so that every computer lists them alike, and the folders that could not
 * be read. Links to files are followed, links to folders are not: they may go round in circles.
 */
export function listFiles(inputs: readonly string[]): { files: string[]; unreadable: Unreadable[] } {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const open = [...inputs].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isFolder(next)) files.push(next);
    else {
      try {
        open.push(...contents(next).reverse());
      } catch (error) {
        unreadable.push({ name: next, why: (error as Error).message });
      }
    }
  }
  return { files, unreadable };
}

function contents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ entry, place: path.join(folder, entry.name) }))
    .filter(({ entry, place }) => entry.isFile() || entry.isDirectory() || (entry.isSymbolicLink() && !isFolder(place)))
    .map(({ place }) => place)
    .sort();
}
