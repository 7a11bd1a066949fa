import type { RawEntry } from "../entries.ts";
import type { Problem } from "./problem.ts";

/** Finds prose that is more than Markdown: whoever read the file has looked for it. */
export function findProseFaults(raw: readonly RawEntry[]): Problem[] {
  return raw.flatMap(({ file, prose }) => prose.map((fault) => ({ file, path: "", ...fault })));
}
