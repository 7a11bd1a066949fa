import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Unreadable } from "../words/fleet-csv.ts";
import { kindOfNoFile, reasonOf } from "./read-input.ts";

export function isFolder(input: string): boolean {
  try {
    return input !== "-" && statSync(input).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The files below these folders, in order of name so that every computer lists them alike, and what stands there and is not
 * read, with the reason. Links to files are followed, links to folders are not: they may go round in circles.
 */
export function listFiles(inputs: readonly string[]): { files: string[]; unreadable: Unreadable[] } {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const open = [...inputs].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      if (!isFolder(next)) files.push(next);
      else for (const place of contents(next, unreadable)) open.push(place);
    } catch (error) {
      unreadable.push({ name: next, why: reasonOf(error) });
    }
  }
  return { files, unreadable };
}

/** The files and folders in a folder, the last first. */
function contents(folder: string, unreadable: Unreadable[]): string[] {
  const places: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    const why = entry.isFile() || entry.isDirectory() ? undefined : whyNot(place);
    if (why === undefined) places.push(place);
    else unreadable.push({ name: place, why });
  }
  return places.sort().reverse();
}

/** Why what is neither a file nor a folder itself is not read; `undefined` for a link to a file. */
function whyNot(place: string): string | undefined {
  try {
    const kind = kindOfNoFile(statSync(place));
    if (kind === "a folder") return "this is a link to a folder, which is not followed";
    return kind && `this is ${kind}`;
  } catch (error) {
    return reasonOf(error);
  }
}
