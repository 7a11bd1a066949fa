import type { Entries } from "../authoring/entries.ts";
import { codeFamiliesInOrder, familyOfCodes } from "../words/code-families.ts";
import { linksIn } from "./entry-link.ts";

/** The codes by family; a family without codes is left out. */
export function codesByFamily(entries: Entries) {
  const { entryLink } = linksIn(entries);
  return codeFamiliesInOrder
    .map((family) => ({
      family,
      slug: family.toLowerCase(),
      name: `${familyOfCodes[family].slice(0, 1).toUpperCase()}${familyOfCodes[family].slice(1)}`,
      links: Object.entries(entries.codes).flatMap(([id, code]) =>
        code.family === family ? [entryLink(`codes/${id}`)] : [],
      ),
    }))
    .filter(({ links }) => links.length > 0);
}
