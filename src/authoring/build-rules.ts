/**
 * `npm run build:rules`: writes what the command line reads, as it is published, into `build/`, which git ignores. With
 * `--if-stale` only where an entry, or the program that builds, is newer than what was written.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "../rules/canonical-json.ts";
import { loadContent } from "./load-content.ts";
import { gatherPublicWords } from "./public-words.ts";
import { publishFixes } from "./publish-fixes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = path.join(root, "build");
/** Written last: while it is missing or old, the others do not count. */
const lastFile = path.join(folder, "rules.json");

/** Writes the files. Throws with every entry that is not even an entry. */
export function buildRules(): void {
  const { entries, base } = loadContent(root);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(path.join(folder, name), canonicalJson(value));
  write("fixes.json", publishFixes(entries));
  write("public-words.json", gatherPublicWords(entries));
  write("rules.json", base);
}

/** Something that the files are made from is newer than they are. A folder is newer too where an entry was taken away. */
export function isStale(): boolean {
  if (!existsSync(lastFile)) return true;
  const written = statSync(lastFile).mtimeMs;
  return ["src/content", "src/authoring", "src/rules"].some((from) => {
    const place = path.join(root, from);
    const inside = readdirSync(place, { recursive: true, encoding: "utf8" }).map((name) => path.join(place, name));
    return [place, ...inside].some((one) => statSync(one).mtimeMs > written);
  });
}

if (import.meta.main && (!process.argv.includes("--if-stale") || isStale())) buildRules();
