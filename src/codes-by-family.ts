import { entryLink } from "./entry-link.ts";
import { entries } from "./knowledge.ts";
import { codeFamilies, familyOfCodes } from "./words/code-families.ts";

/** The codes by family; a family without codes is left out. */
export const codesByFamily = () =>
  codeFamilies
    .map((family) => ({
      family,
      slug: family.toLowerCase(),
      name: `${familyOfCodes[family].slice(0, 1).toUpperCase()}${familyOfCodes[family].slice(1)}`,
      links: Object.entries(entries.codes).flatMap(([id, code]) =>
        code.family === family ? [entryLink(`codes/${id}`)] : [],
      ),
    }))
    .filter(({ links }) => links.length > 0);
