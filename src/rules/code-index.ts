/**
 * The index of all codes: ids and titles, and nothing that can be computed. Ids in order, each without what it shares with
 * the one before (how many characters, in base 36, then the rest); titles by `|`-free lines. Small, because it is loaded
 * before an answer is shown.
 */
import type { KnowledgeBase } from "./types.ts";

export interface CodeIndex {
  /** One line each: `0x80072ee7`, then `9a` for `0x80072eea`. */
  ids: string;
  titles: string;
}

export function packCodes({ findings }: KnowledgeBase): CodeIndex {
  const codes = Object.keys(findings)
    .filter((id) => id.startsWith("codes/"))
    .map((id) => id.slice("codes/".length))
    .sort();
  const fronts = codes.map((id, place) => {
    const shared = sharedLength(codes[place - 1] ?? "", id);
    return shared.toString(36) + id.slice(shared);
  });
  return { ids: fronts.join("\n"), titles: codes.map((id) => findings[`codes/${id}`]?.title ?? "").join("\n") };
}

/** Titles by the id of the code. */
export function unpackCodes({ ids, titles }: CodeIndex): Map<string, string> {
  const lines = titles.split("\n");
  const codes = new Map<string, string>();
  let before = "";
  for (const [place, front] of ids.split("\n").entries()) {
    const id = before.slice(0, Number.parseInt(front.charAt(0), 36)) + front.slice(1);
    codes.set(id, lines[place] ?? "");
    before = id;
  }
  return codes;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, 35) && a[length] === b[length]) length++;
  return length;
}
