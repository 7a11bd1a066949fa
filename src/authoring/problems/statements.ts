import { type Content, entriesOf } from "./content.ts";
import { addressOf } from "./mentions.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds statements whose words no longer stand in the entry that is said to hold them. */
export function findMovedStatements(content: Content): Problem[] {
  return entriesOf(content, "statements").flatMap(({ entry, raw }) =>
    entry.places.flatMap((place, position) => {
      const { kind, id } = addressOf(place.in);
      const target = content.rawOf(kind, id);
      if (!target || inOneLine(target.text).includes(inOneLine(place.words))) return [];
      const what = `These words do not stand in ${target.file}`;
      return [
        problemAt(raw, ["places", position, "words"], what, "Copy the words that stand there, or name another entry"),
      ];
    }),
  );
}

/** Where a line is broken does not matter. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ");
