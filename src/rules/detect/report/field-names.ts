import { append } from "../../append.ts";
import type { KnowledgeBase } from "../../types.ts";

/** `AzureAdPrt`, `AzureADPRT` and `azure ad prt` are one name. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Section titles are compared without the number of a work account: `Work Account 2`. */
export const foldSection = (title: string): string => foldName(title).replace(/\d{1,3}$/, "");

export interface FieldNames {
  /** The id of the field that a printed name means in a section; `undefined` if it means none. */
  idOf(name: string, section: string | undefined): string | undefined;
  /** The folded title of the section that a printed title names; `undefined` if there is no such section. */
  sectionOf(title: string): string | undefined;
  /** The only section whose title begins so, for a banner that was cut off. */
  sectionBegunBy(title: string): string | undefined;
  /** The sections of a field, folded. */
  sectionsOf(fieldId: string): readonly string[];
  /** The fields that a whole section shows, by folded title. */
  fieldsIn(section: string): readonly string[];
}

/** The names of the fields of a knowledge base, by which lines of a report are recognised. */
export function fieldNames(base: KnowledgeBase): FieldNames {
  const byName = new Map<string, string[]>();
  const bySection = new Map<string, string[]>();
  const sections = new Map<string, readonly string[]>();
  for (const [id, field] of Object.entries(base.fields)) {
    const names = [field.name, ...(field.otherNames ?? [])].map(foldName);
    for (const name of new Set(names)) append(byName, name, id);
    sections.set(id, [...new Set(field.sections.map(foldSection))]);
    for (const section of sections.get(id) ?? []) append(bySection, section, id);
  }
  return {
    idOf(name, section) {
      const ids = byName.get(foldName(name));
      if (!ids || ids.length === 1 || section === undefined) return ids?.[0];
      return ids.find((id) => sections.get(id)?.includes(section)) ?? ids[0];
    },
    sectionOf(title) {
      const folded = foldSection(title);
      return bySection.has(folded) ? folded : undefined;
    },
    sectionBegunBy(title) {
      const folded = foldSection(title);
      const begun = folded.length < 6 ? [] : [...bySection.keys()].filter((section) => section.startsWith(folded));
      return begun.length === 1 ? begun[0] : undefined;
    },
    sectionsOf: (fieldId) => sections.get(fieldId) ?? [],
    fieldsIn: (section) => bySection.get(section) ?? [],
  };
}
