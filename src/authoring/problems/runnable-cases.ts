import type { RawEntry } from "../entries.ts";
import type { Case } from "../schema.ts";
import { type Content, entriesOf } from "./content.ts";
import { isFamily, mentionsInCase } from "./mentions.ts";
import { findUnsafePatterns } from "./patterns.ts";

/**
 * The cases that can be diagnosed, each with its position in its file: all that they name is there in the right shape, and
 * every pattern that their text would be searched with is safe. What is not has a problem of its own.
 */
export function runnableCases(content: Content): { one: Case; raw: RawEntry; position: number }[] {
  const canDetect = findUnsafePatterns(content).length === 0;
  return entriesOf(content, "cases").flatMap(({ entry, raw }) =>
    entry
      .map((one, position) => ({ one, raw, position }))
      .filter(({ one }) => one.text === undefined || canDetect)
      .filter(({ one, position }) =>
        mentionsInCase(one, raw, position).every(({ kind, id }) => content.isSound(kind, id) || isFamily(kind, id)),
      ),
  );
}
