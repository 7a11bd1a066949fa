import type { KnowledgeBase } from "../schema.ts";

/** `AzureAdPrt`, `AzureADPRT` and `azure ad prt` are one name. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Section titles are compared without the number of a work account: `Work Account 2`. */
export const foldSection = (title: string): string => foldName(title).replace(/\d+$/, "");

export interface FieldNames {
  /** The id of the field that a printed name means in a section; `undefined` if it means none. */
  idOf(name: string, section: string | undefined): string | undefined;
  /** The printed title of a section in any spelling; `undefined` if there is no such section. */
  sectionOf(title: string): string | undefined;
  /** The sections of a field, folded. */
  sectionsOf(fieldId: string): readonly string[];
  /** The fields that a whole section shows, by folded title. */
  fieldsIn(section: string): readonly string[];
}

const known = new WeakMap<KnowledgeBase, FieldNames>();

/** The names of the fields of a knowledge base, made on first use. */
export function fieldNames(base: KnowledgeBase): FieldNames {
  const made = known.get(base) ?? readNames(base);
  known.set(base, made);
  return made;
}

function readNames(base: KnowledgeBase): FieldNames {
  const byName = new Map<string, string[]>();
  const bySection = new Map<string, string[]>();
  const sections = new Map<string, readonly string[]>();
  for (const [id, field] of Object.entries(base.fields)) {
    for (const name of [field.name, ...(field.otherNames ?? [])]) push(byName, foldName(name), id);
    sections.set(id, field.sections.map(foldSection));
    for (const section of field.sections) push(bySection, foldSection(section), id);
  }
  return {
    idOf(name, section) {
      const ids = byName.get(foldName(name));
      if (!ids || ids.length === 1 || section === undefined) return ids?.[0];
      return ids.find((id) => sections.get(id)?.includes(section)) ?? ids[0];
    },
    sectionOf(title) {
      const folded = foldSection(title);
      if (bySection.has(folded)) return folded;
      // A banner cut off in the middle still names its section if only one begins so.
      const begun = folded.length >= 6 ? [...bySection.keys()].filter((section) => section.startsWith(folded)) : [];
      return begun.length === 1 ? begun[0] : undefined;
    },
    sectionsOf: (fieldId) => sections.get(fieldId) ?? [],
    fieldsIn: (section) => bySection.get(section) ?? [],
  };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
