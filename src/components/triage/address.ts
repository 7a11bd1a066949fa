/**
 * The fragment of the address holds a whole triage, so that a colleague who opens it sees the same. What a person said and
 * what was read of a text are apart, because a newer text overrules only the latter:
 * `#on=windows-7&as=helpdesk&yes=dialogs/authentication-error&no=symptoms/local-account&unsure=…&done=…&read-yes=…&read-no=…`
 * What a text could not tell is left out: it counts as not known either way, and would be most of the address.
 */
import type { Evidence } from "../../rules/plain/closure.ts";
import { ruleIndex } from "../../rules/plain/rule-index.ts";
import { scopeOf } from "../../rules/plain/scope.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { families, type Presence, type Role, roles } from "../../rules/vocabulary.ts";
import type { TriageState } from "./state.ts";

const saidKeys: readonly [string, Presence][] = [
  ["yes", "present"],
  ["no", "absent"],
  ["unsure", "unknown"],
];
const readKeys: readonly [string, Presence][] = [
  ["read-yes", "present"],
  ["read-no", "absent"],
];
const keys = new Set(["on", "as", "done", "read-on", ...[...saidKeys, ...readKeys].map(([key]) => key)]);

/** Ids in one fragment; the knowledge base has fewer. What comes after is no triage that a person made. */
const mostIds = 2_000;
/** Ids that this knowledge base does not know, kept for one that does. */
const mostUnknown = 50;
const longestId = 200; // characters
const findingId = /^[a-z]{1,20}\/[a-z0-9]+(?:-[a-z0-9]+){0,30}$/;

/** The fragment of a triage, without `#`; equal triages give equal text. */
export function writeFragment({ platform, roles: chosen, said, done, read }: TriageState): string {
  const idsBy = (evidence: Evidence, wanted: readonly [string, Presence][]) =>
    wanted.map(([key, presence]): [string, string[]] => [
      key,
      Object.keys(evidence)
        .filter((id) => evidence[id] === presence)
        .sort(),
    ]);
  const parts: [string, readonly string[]][] = [
    ["on", platform === undefined ? [] : [platform]],
    ["as", roles.filter((role) => chosen.includes(role))],
    ...idsBy(said, saidKeys),
    ["done", [...done].sort()],
    ["read-on", read.family === undefined ? [] : [read.family]],
    ...idsBy(read.evidence, readKeys),
  ];
  return parts.flatMap(([key, ids]) => (ids.length > 0 ? [`${key}=${ids.join(",")}`] : [])).join("&");
}

/** The fragment for a ticket: it names nothing but entries of the knowledge base, whatever an address brought. */
export function fragmentForTicket(state: TriageState, base: KnowledgeBase): string {
  const known = (evidence: Evidence): Evidence =>
    Object.fromEntries(Object.entries(evidence).filter(([id]) => Object.hasOwn(base.findings, id)));
  return writeFragment({
    ...state,
    said: known(state.said),
    read: { ...state.read, evidence: known(state.read.evidence) },
  });
}

export interface ReadTriage {
  state: TriageState;
  /**
   * What the address says and this knowledge base does not know. Ids of findings among it are in the state all the same: a
   * newer knowledge base may know them.
   */
  notUnderstood: string[];
}

/** Reads a fragment, with or without `#`; undefined if it is no triage at all but, say, the target of a link. */
export function readFragment(fragment: string, base: KnowledgeBase): ReadTriage | undefined {
  const parts = partsOf(fragment);
  if (!parts) return undefined;

  const { currentId } = ruleIndex(base);
  const notUnderstood = new Set<string>();
  const said = new Map<string, Presence>();
  const read = new Map<string, Presence>();
  const chosen = new Set<Role>();
  const done = new Set<string>();
  let platform: string | undefined;
  let family: TriageState["read"]["family"];
  for (const [key, written] of parts) {
    if (!keys.has(key)) {
      notUnderstood.add(written);
      continue;
    }
    const id = asKnown(written, (one) => isKnown(key, one, base));
    const presence = [...saidKeys, ...readKeys].find(([one]) => one === key)?.[1];
    if (id === undefined) notUnderstood.add(written);
    if (presence) {
      const finding = id === undefined ? kept(written, notUnderstood) : currentId(id);
      const evidence = key.startsWith("read-") ? read : said;
      // The first word counts: `yes` before `no`.
      if (finding !== undefined && !evidence.has(finding)) evidence.set(finding, presence);
    } else if (id === undefined) continue;
    else if (key === "on") platform = id;
    else if (key === "as") chosen.add(id as Role);
    else if (key === "done") done.add(id);
    else family = families.find((one) => one === id);
  }
  return {
    state: {
      platform,
      roles: [...chosen],
      said: Object.fromEntries(said),
      done: [...done],
      read: { evidence: Object.fromEntries(read), family },
    },
    notUnderstood: [...notUnderstood],
  };
}

function isKnown(key: string, id: string, base: KnowledgeBase): boolean {
  if (key === "on") return scopeOf(id, base).family !== undefined;
  if (key === "as") return roles.some((role) => role === id);
  if (key === "done") return Object.hasOwn(base.checks, id);
  if (key === "read-on") return families.some((family) => family === id);
  return ruleIndex(base).currentId(id) !== undefined;
}

/** The id as written or, if only that is known, without what mail and chat programs add: a full stop, a bracket, a quote. */
function asKnown(written: string, isKnownId: (id: string) => boolean): string | undefined {
  return [written, bare(written)].find(isKnownId);
}

const bare = (written: string) => written.slice(0, longestId).replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");

/** An id that may be of a newer knowledge base. */
function kept(written: string, notUnderstood: ReadonlySet<string>): string | undefined {
  const id = bare(written);
  return notUnderstood.size <= mostUnknown && findingId.test(id) ? id : undefined;
}

/**
 * Every id with the key before it: `a=x,y&b=z` is a x, a y, b z. Undoes what programs do to an address on its way: they write
 * `%2C` for the comma, `&amp;` for the `&`, or encode all of it. Undefined if no key is one of a triage.
 */
function partsOf(fragment: string): [key: string, id: string][] | undefined {
  const text = fragment.replace(/^#/, "");
  for (const one of [text, decode(text).replace(/^#/, "")]) {
    const parts = one.split("&").flatMap((part): [string, string][] => {
      const at = part.indexOf("=");
      const key = (at < 0 ? part : part.slice(0, at)).replace(/^amp;/, "");
      if (at < 0) return [];
      return part
        .slice(at + 1)
        .split(/,|%2c/i)
        .map((id) => decode(id).trim())
        .filter(Boolean)
        .map((id) => [key, id]);
    });
    if (parts.some(([key]) => keys.has(key))) return parts.slice(0, mostIds);
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
