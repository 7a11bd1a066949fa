/** How the list page of each kind is divided. */
import { entryLink } from "./entry-link.ts";
import type { Group } from "./groups.ts";
import { entries } from "./knowledge.ts";
import { eventLogs, families, roles } from "./rules/vocabulary.ts";
import { causeKindNames, familyNames, methodNames, type PageKind, roleNames } from "./words/names.ts";
import { slugOf } from "./words/slug.ts";

type ListedKind = Exclude<PageKind, "codes" | "phases">;

/** Divides the entries of a kind by the group each belongs to; groups stand in the order given, empty ones not at all. */
function divide<K extends ListedKind>(
  kind: K,
  groups: { key: string; title: string; about?: string }[],
  keyOf: (entry: (typeof entries)[K][string], id: string) => string,
): Group[] {
  return groups.flatMap(({ key, ...group }) => {
    const links = Object.entries(entries[kind]).flatMap(([id, entry]) =>
      keyOf(entry as (typeof entries)[K][string], id) === key ? [entryLink(`${kind}/${id}`)] : [],
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
const methodBySymptom = new Map(
  methods.toReversed().flatMap(({ key }) =>
    Object.values(entries.checks)
      .filter(({ method }) => method === key)
      .flatMap(({ reveals }) => reveals.map((finding) => [finding, key] as const)),
  ),
);

const phasesInOrder = Object.entries(entries.phases)
  .map(([id, { title, families }]) => ({
    id,
    title,
    order: families.current?.order ?? families["down-level"]?.order ?? 0,
  }))
  .sort((a, b) => a.order - b.order);

const groupsByKind: Record<ListedKind, () => Group[]> = {
  symptoms: () =>
    divide(
      "symptoms",
      [...methods, { key: "other", title: "Otherwise" }],
      (_, id) => methodBySymptom.get(`symptoms/${id}`) ?? "other",
    ),
  dialogs: () =>
    divide("dialogs", byName(Object.values(entries.dialogs).map(({ program }) => program)), ({ program }) => program),
  events: () =>
    divide("events", byName(eventLogs), ({ log }) => log).map((group) => ({
      ...group,
      links: group.links
        .map((link) => ({ ...link, code: link.code?.slice(group.title.length + 1) ?? "" }))
        .sort((a, b) => Number(a.code) - Number(b.code)),
    })),
  fields: () =>
    divide(
      "fields",
      byName(Object.values(entries.fields).flatMap(({ sections }) => sections[0] ?? [])),
      ({ sections }) => sections[0] ?? "",
    ).map((group) => ({ ...group, isCompact: true })),
  checks: () =>
    divide(
      "checks",
      roles.map((role) => ({ key: role, title: roleNames[role] })),
      ({ who }) => who,
    ),
  causes: () =>
    divide(
      "causes",
      [
        ...phasesInOrder.map(({ id, title }) => ({ key: `fault ${id}`, title })),
        { key: "by-design", title: causeKindNames["by-design"] },
        { key: "healthy", title: causeKindNames.healthy },
      ],
      ({ kind, phases }) => (kind === "fault" ? `fault ${phases[0]}` : kind),
    ),
  platforms: () =>
    divide(
      "platforms",
      families.map((family) => ({ key: family, title: familyNames[family], id: family })),
      ({ family }) => family,
    ),
  guides: () => [
    {
      slug: "all",
      title: "In order",
      isCompact: false,
      links: Object.entries(entries.guides)
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([id]) => entryLink(`guides/${id}`)),
    },
  ],
};

export const listedKinds = Object.keys(groupsByKind) as ListedKind[];
export const groupsOf = (kind: ListedKind): Group[] => groupsByKind[kind]();
