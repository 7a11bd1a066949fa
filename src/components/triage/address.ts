/**
 * The fragment of the address holds a whole triage, so that a colleague who opens it sees the same:
 * `#on=windows-7&as=helpdesk&yes=dialogs/authentication-error&no=symptoms/local-account&unsure=…`
 */
import { ruleIndex } from "../../rules/rule-index.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { scopeOf } from "../../rules/scope.ts";
import { type Presence, type Role, roles } from "../../rules/vocabulary.ts";
import type { TriageState } from "./state.ts";

const evidenceKeys: readonly [string, Presence][] = [
  ["yes", "present"],
  ["no", "absent"],
  ["unsure", "unknown"],
];

/** The fragment of a triage, without `#`; equal triages give equal text. */
export function writeFragment({ platform, roles: chosen, evidence }: TriageState): string {
  const parts: [string, readonly string[]][] = [
    ["on", platform === undefined ? [] : [platform]],
    ["as", roles.filter((role) => chosen.includes(role))],
    ...evidenceKeys.map(([key, presence]): [string, string[]] => [
      key,
      Object.keys(evidence)
        .filter((id) => evidence[id] === presence)
        .sort(),
    ]),
  ];
  return parts.flatMap(([key, ids]) => (ids.length > 0 ? [`${key}=${ids.join(",")}`] : [])).join("&");
}

export interface ReadTriage {
  state: TriageState;
  /** What the address says and this knowledge base does not know, as it stands there. */
  notUnderstood: string[];
}

/** Reads a fragment, with or without `#`; undefined if it is no triage at all but, say, the target of a link. */
export function readFragment(fragment: string, base: KnowledgeBase): ReadTriage | undefined {
  const parts = partsOf(fragment.replace(/^#/, ""));
  if (!parts.some(([key]) => key === "on" || key === "as" || evidenceKeys.some(([one]) => one === key)))
    return undefined;

  const notUnderstood: string[] = [];
  const evidence = new Map<string, Presence>();
  const chosen: Role[] = [];
  let platform: string | undefined;
  for (const [key, id] of parts) {
    const presence = evidenceKeys.find(([one]) => one === key)?.[1];
    const finding = presence && ruleIndex(base).currentId(id);
    if (presence && finding) {
      // The first word stands: `yes` before `no`.
      if (!evidence.has(finding)) evidence.set(finding, presence);
    } else if (key === "on" && scopeOf(id, base).family !== undefined) platform = id;
    else if (key === "as" && isRole(id)) chosen.push(id);
    else notUnderstood.push(id);
  }
  return { state: { platform, roles: chosen, evidence: Object.fromEntries(evidence) }, notUnderstood };
}

const isRole = (id: string): id is Role => roles.some((role) => role === id);

/** Every id with the key before it: `a=x,y&b=z` is a x, a y, b z. */
function partsOf(fragment: string): [key: string, id: string][] {
  return fragment.split("&").flatMap((part) => {
    const [key = "", ...rest] = part.split("=");
    const ids = rest.length > 0 ? rest.join("=") : undefined;
    return (ids ?? "")
      .split(",")
      .map(decode)
      .filter((id) => id !== "" || ids === undefined)
      .map((id): [string, string] => [key, id || key]);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
