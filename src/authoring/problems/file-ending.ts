import type { RawEntry } from "../entries.ts";

/** Kinds whose entries have prose below the front matter. */
const withProse: ReadonlySet<RawEntry["kind"]> = new Set(["causes", "checks", "guides"]);

/** How the name of a file of this kind ends, without the first dot. */
export function fileEnding(kind: RawEntry["kind"]): "mdx" | "yaml" | "cases.yaml" {
  if (kind === "cases") return "cases.yaml";
  return withProse.has(kind) ? "mdx" : "yaml";
}
