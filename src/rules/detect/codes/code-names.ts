import { append } from "../../append.ts";
import type { KnowledgeBase } from "../../types.ts";
import type { CodeMention } from "./codes.ts";

/** Code ids by the names that headers and sign-in logs give them; two codes may share a name. */
export type CodeNames = ReadonlyMap<string, string[]>;

/** `ERROR_WINHTTP_TIMEOUT`, and `DeviceNotDomainJoined` with three words at least: shorter ones are words of other things too. */
const distinctive = /^(?=.{8})[A-Z0-9]+(?:_[A-Z0-9]+)+$|^(?:[A-Z][A-Za-z]*?[a-z]){3,}$/;
const token = /\b[A-Z]\w{7,80}\b/g;

export function codeNames(base: KnowledgeBase): CodeNames {
  const names = new Map<string, string[]>();
  for (const [id, { name }] of Object.entries(base.findings))
    if (name !== undefined && distinctive.test(name)) append(names, name, id.replace("codes/", ""));
  return names;
}

/** The codes that a line calls by their names. */
export function findCodeNames(line: string, names: CodeNames): Pick<CodeMention, "text" | "ids" | "certain">[] {
  return [...line.matchAll(token)].flatMap(([text]) => {
    const ids = names.get(text);
    return ids ? [{ text, ids, certain: false }] : [];
  });
}
