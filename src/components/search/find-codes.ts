import { findCodes, readCode } from "../../rules/detect/codes/codes.ts";
import { decodeCode } from "../../rules/detect/codes/decode-code.ts";

export interface CodeAnswer {
  /** The ids of the codes that the query spells and the knowledge base has, the most exact first. */
  found: string[];
  /** What the form of a code says that nobody has described yet. */
  unknown?: { id: string; says: string };
}

/** The codes that a query can spell: the whole of it, or those that stand among its words. The most exact come first. */
export function codesIn(query: string): string[] {
  const bare = /^\s*(?:0x)?0000([0-9a-f]{4})\s*$/i.exec(query)?.[1]?.toLowerCase();
  if (bare) return [`0x0000${bare}`, ...readCode(`0x${bare}`)];
  const whole = readCode(query);
  const ids = whole.length > 0 ? whole : [...new Set(findCodes(query).flatMap(({ ids }) => ids))];
  // A Win32 number has an entry of its own where it means something else, or more, than inside an HRESULT.
  return /^\s*\d{1,5}\s*$/.test(query)
    ? ids.flatMap((id) => [id, id.replace(/^0x8007/, "0x0000")]).filter(isFirst)
    : ids;
}

const isFirst = (id: string, place: number, ids: readonly string[]) => ids.indexOf(id) === place;

/** Which codes a query spells. Empty unless it is a code. */
export function answerCode(query: string, codes: ReadonlyMap<string, string>): CodeAnswer {
  const candidates = codesIn(query);
  const found = candidates.filter((id) => codes.has(id));
  const first = candidates[0];
  // A bare number may be anything: only what cannot be read otherwise is worth decoding.
  const isCertain = /^\s*(?:0x|aadsts|-\d|[89a-f][0-9a-f]{7}\s*$)/i.test(query);
  return found.length === 0 && first && isCertain
    ? { found, unknown: { id: first, says: decodeCode(first) } }
    : { found };
}
