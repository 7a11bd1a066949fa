import { kinds } from "../../rules/vocabulary.ts";
import type { RawEntry } from "../entries.ts";
import { type Content, entriesOf } from "./content.ts";
import { fileEnding } from "./file-ending.ts";
import { type Problem, problemAt } from "./problem.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Finds files whose name is no id, or lacks the ending of its kind: Astro would leave them out without a word. */
export function findMisnamedFiles(raw: readonly RawEntry[]): Problem[] {
  return raw.flatMap((entry) => {
    if (entry.unreadable) return [];
    const [, , folder, name = ""] = entry.file.split("/");
    const ending = fileEnding(entry.kind);
    if (entry.kind === "cases" && folder !== "causes") {
      return [
        problemAt(entry, [], "Cases stand beside causes only", `Move the file to src/content/causes, or delete it`),
      ];
    }
    if (!name.endsWith(`.${ending}`)) {
      return [problemAt(entry, [], `The name of a file in ${folder} ends in .${ending}`, "Rename the file")];
    }
    if (!idPattern.test(entry.id)) {
      return [problemAt(entry, [], `“${entry.id}” is no id`, "Rename the file: lower case, digits and hyphens")];
    }
    return [];
  });
}

/** Finds codes and events whose file is not named after them. */
export function findMisnamedEntries(content: Content): Problem[] {
  const codes = entriesOf(content, "codes").map(({ id, entry, raw }) => ({
    raw,
    id,
    path: ["code"],
    wanted: entry.code.toLowerCase(),
  }));
  const events = entriesOf(content, "events").map(({ id, entry, raw }) => ({
    raw,
    id,
    path: ["event"],
    wanted: `${entry.log.toLowerCase().replaceAll(" ", "-")}-${entry.event}`,
  }));
  return [...codes, ...events]
    .filter(({ id, wanted }) => id !== wanted)
    .map(({ raw, path, wanted }) =>
      problemAt(
        raw,
        path,
        `The file is named ${nameOf(raw)}`,
        `Rename the file to ${wanted}.yaml, or correct the value`,
      ),
    );
}

/** Finds old ids that are in use, or that two entries claim: an old address can lead to one place only. */
export function findClaimedOldIds(content: Content): Problem[] {
  return kinds.flatMap((kind) => {
    const claims = new Map<string, RawEntry>();
    return entriesOf(content, kind).flatMap(({ entry, raw }) => {
      const formerly = "formerly" in entry ? (entry.formerly ?? []) : [];
      return formerly.flatMap((old, position) => {
        const owner = content.rawOf(kind, old) ?? claims.get(old);
        if (!owner) claims.set(old, raw);
        if (!owner) return [];
        const what = `The old id ${old} belongs to ${owner.file}`;
        return [problemAt(raw, ["formerly", position], what, "Take it out here or there: ids are never used again")];
      });
    });
  });
}

const nameOf = ({ file }: RawEntry) => file.slice(file.lastIndexOf("/") + 1);
