/** How the list page of each kind is divided. */
import { entryLink } from "./entry-link.ts";
import { entries } from "./knowledge.ts";
import type { EntryLink } from "./links.ts";
import { familiesTouched } from "./platforms.ts";
import { eventLogs, families, roles } from "./rules/vocabulary.ts";
import { causeKindNames, familyNames, type PageKind, roleNames } from "./words/names.ts";

export interface Group {
  title: string;
  /** The fragment by which other pages point here. */
  id?: string;
  links: EntryLink[];
  /** The links are short literal names: set in columns. */
  isCompact?: boolean;
}

type ListedKind = Exclude<PageKind, "codes" | "phases">;

/** Divides the entries of a kind by the group each belongs to; groups stand in the order given, empty ones not at all. */
function divide<K extends ListedKind>(
  kind: K,
  groups: { key: string; title: string; id?: string }[],
  keyOf: (entry: (typeof entries)[K][string]) => string,
): Group[] {
  return groups.flatMap(({ key, ...group }) => {
    const links = Object.entries(entries[kind]).flatMap(([id, entry]) =>
      keyOf(entry as (typeof entries)[K][string]) === key ? [entryLink(`${kind}/${id}`)] : [],
    );
    return links.length > 0 ? [{ ...group, links }] : [];
  });
}

const byName = (names: Iterable<string>) => [...new Set(names)].map((name) => ({ key: name, title: name }));
const familiesInWords = [
  ...families.map((family) => ({ key: family as string, title: familyNames[family] })),
  { key: families.join(), title: "Any Windows" },
];
const familyKey = ({ platforms }: { platforms?: readonly string[] | undefined }) =>
  familiesTouched(platforms ?? families).join();

const phasesInOrder = Object.entries(entries.phases)
  .map(([id, { title, families }]) => ({
    id,
    title,
    order: families.current?.order ?? families["down-level"]?.order ?? 0,
  }))
  .sort((a, b) => a.order - b.order);

const groupsByKind: Record<ListedKind, () => Group[]> = {
  symptoms: () => divide("symptoms", familiesInWords, familyKey),
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
      title: "In order",
      links: Object.entries(entries.guides)
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([id]) => entryLink(`guides/${id}`)),
    },
  ],
};

export const listedKinds = Object.keys(groupsByKind) as ListedKind[];
export const groupsOf = (kind: ListedKind): Group[] => groupsByKind[kind]();
