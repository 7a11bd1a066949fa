/** How the list page of each kind is divided. */

import type { Entries } from "../authoring/entries.ts";
import { eventLogs, families, roles } from "../rules/vocabulary.ts";
import type { Group } from "../words/links.ts";
import { causeKindNames, familyNames, methodNames, type PageKind, roleNames } from "../words/names.ts";
import { slugOf } from "../words/slug.ts";
import { linksIn } from "./entry-link.ts";

type ListedKind = Exclude<PageKind, "codes" | "phases">;

/** Divides the entries of a kind by the group each belongs to; groups stand in the order given, empty ones not at all. */
function divide<K extends ListedKind>(
  entries: Entries,
  kind: K,
  groups: { key: string; title: string; about?: string }[],
  keyOf: (entry: Entries[K][string], id: string) => string,
): Group[] {
  const { entryLink } = linksIn(entries);
  return groups.flatMap(({ key, ...group }) => {
    const links = Object.entries(entries[kind]).flatMap(([id, entry]) =>
      keyOf(entry as Entries[K][string], id) === key ? [entryLink(`${kind}/${id}`)] : [],
    );
    return links.length > 0 ? [{ ...group, slug: slugOf(key), links, isCompact: false }] : [];
  });
}

const byName = (names: Iterable<string>) => [...new Set(names)].map((name) => ({ key: name, title: name }));

const learntBy: Record<keyof typeof methodNames, string> = {
  ask: "What a person can tell when asked",
  look: "What can be looked up in a setting, a log or a portal",
  run: "What a command tells",
  paste: "What is read from a pasted report or log",
};

/** How one learns of a symptom: by the check that asks least of a person. */
const methods = Object.entries(methodNames).map(([key, title]) => ({
  key,
  title,
  about: learntBy[key as keyof typeof learntBy],
}));
const methodByFinding = ({ checks }: Entries): Map<string, string> =>
  new Map(
    methods.toReversed().flatMap(({ key }) =>
      Object.values(checks)
        .filter(({ method }) => method === key)
        .flatMap(({ reveals }) => reveals.map((finding) => [finding, key] as const)),
    ),
  );

const phasesInOrder = ({ phases }: Entries) =>
  Object.entries(phases)
    .map(([id, { title, families }]) => ({
      id,
      title,
      order: families.current?.order ?? families["down-level"]?.order ?? 0,
    }))
    .sort((a, b) => a.order - b.order);

const divisions: Record<ListedKind, (entries: Entries) => Group[]> = {
  symptoms: (entries) => {
    const methodOf = methodByFinding(entries);
    return divide(
      entries,
      "symptoms",
      [...methods, { key: "other", title: "Otherwise" }],
      (_, id) => methodOf.get(`symptoms/${id}`) ?? "other",
    );
  },
  dialogs: (entries) =>
    divide(
      entries,
      "dialogs",
      byName(Object.values(entries.dialogs).map(({ program }) => program)),
      ({ program }) => program,
    ),
  events: (entries) =>
    divide(entries, "events", byName(eventLogs), ({ log }) => log).map((group) => ({
      ...group,
      links: group.links
        .map((link) => ({ ...link, code: link.code?.slice(group.title.length + 1) ?? "" }))
        .sort((a, b) => Number(a.code) - Number(b.code)),
    })),
  fields: (entries) =>
    divide(
      entries,
      "fields",
      byName(Object.values(entries.fields).flatMap(({ sections }) => sections[0] ?? [])),
      ({ sections }) => sections[0] ?? "",
    ).map((group) => ({ ...group, isCompact: true })),
  checks: (entries) =>
    divide(
      entries,
      "checks",
      roles.map((role) => ({ key: role, title: roleNames[role] })),
      ({ who }) => who,
    ),
  causes: (entries) =>
    divide(
      entries,
      "causes",
      [
        ...phasesInOrder(entries).map(({ id, title }) => ({ key: `fault ${id}`, title })),
        { key: "by-design", title: causeKindNames["by-design"] },
        { key: "healthy", title: causeKindNames.healthy },
      ],
      ({ kind, phases }) => (kind === "fault" ? `fault ${phases[0]}` : kind),
    ),
  platforms: (entries) =>
    divide(
      entries,
      "platforms",
      families.map((family) => ({ key: family, title: familyNames[family] })),
      ({ family }) => family,
    ),
  guides: (entries) => [
    {
      slug: "all",
      title: "In order",
      isCompact: false,
      links: Object.entries(entries.guides)
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([id]) => linksIn(entries).entryLink(`guides/${id}`)),
    },
  ],
};

/** The kinds whose list page is divided here; codes and phases have pages of their own. */
export const listedKinds = Object.keys(divisions) as ListedKind[];

/** The groups of the list page of a kind. */
export const groupsOf = (kind: ListedKind, entries: Entries): Group[] => divisions[kind](entries);
