import type { KnowledgeBase } from "../../rules/types.ts";
import { findingKinds } from "../../rules/vocabulary.ts";
import type { Entries, RawEntry } from "../entries.ts";
import { buildKnowledgeBase } from "../knowledge-base.ts";
import type { Problem } from "./problem.ts";

/** What a concern looks at: the entries that are right in syntax and shape, and every file they came from. */
export interface Content {
  entries: Entries;
  /** The rules that would be published. They may still name what does not exist. */
  base: KnowledgeBase;
  raw: readonly RawEntry[];
  /** The file of an entry, be its shape right or not. */
  rawOf(kind: string, id: string): RawEntry | undefined;
  /** Whether there is an entry of this kind and id that is right in syntax and shape. */
  isSound(kind: string, id: string): boolean;
  /** The files whose syntax or shape is wrong: whatever they name is not known, so nothing may be concluded from it. */
  broken: readonly RawEntry[];
}

/** One thing to look for in the whole content. */
export type Concern = (content: Content) => Problem[];

export function contentOf(raw: readonly RawEntry[], entries: Entries): Content {
  const isSound = (kind: string, id: string) =>
    Object.hasOwn(entries, kind) && Object.hasOwn(entries[kind as keyof Entries], id);
  const byAddress = new Map(raw.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  return {
    entries,
    base: buildKnowledgeBase(entries),
    raw,
    rawOf: (kind, id) => byAddress.get(`${kind}/${id}`),
    isSound,
    broken: raw.filter(({ kind, id }) => !isSound(kind, id)),
  };
}

/** The entries of one kind that are right in shape, each with its id and its file. */
export function entriesOf<K extends keyof Entries>(
  { entries, rawOf }: Content,
  kind: K,
): { id: string; entry: Entries[K][string]; raw: RawEntry }[] {
  return Object.entries(entries[kind] as Record<string, Entries[K][string]>).flatMap(([id, entry]) => {
    const raw = rawOf(kind, id);
    return raw ? [{ id, entry, raw }] : [];
  });
}

/** The entries of all kinds of finding, each with the id by which conditions name it. */
export function findingsOf(content: Content) {
  return findingKinds.flatMap((kind) =>
    entriesOf(content, kind).map(({ id, entry, raw }) => ({ findingId: `${kind}/${id}`, entry, raw })),
  );
}
