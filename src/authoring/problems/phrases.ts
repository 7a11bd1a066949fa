import { ruleIndex } from "../../rules/plain/rule-index.ts";
import type { Content } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";
import { type Words, wordsOf } from "./words.ts";

/** Finds words that detection does not even recognise in themselves, for they are too short. */
export function findUnrecognisableWords(content: Content): Problem[] {
  const { all, recognisedIn } = wordsOf(content);
  return all
    .filter(({ folded }) => !recognisedIn(folded).has(folded))
    .map(({ raw, path }) =>
      problemAt(raw, path, "These words are too short to be recognised", "Use three letters or digits at least"),
    );
}

/**
 * Finds words of one finding that stand within the words of another: a text with the longer would show both. That is
 * right only where the one implies the other.
 */
export function findAmbiguousPhrases(content: Content): Problem[] {
  const { implied } = ruleIndex(content.base);
  const { all, recognisedIn } = wordsOf(content);
  return all.flatMap((longer) => {
    const found = recognisedIn(longer.folded);
    return all
      .filter((shorter) => found.has(shorter.folded) && comesBefore(shorter, longer) && mayMeet(shorter, longer))
      .filter((shorter) => !implied(longer.findingId).includes(shorter.findingId))
      .filter((shorter) => shorter.folded !== longer.folded || !implied(shorter.findingId).includes(longer.findingId))
      .map((shorter) =>
        problemAt(
          longer.raw,
          longer.path,
          `A text with these words also shows ${shorter.findingId}, whose words stand within them`,
          `Use words that only one of the two has, or add implies: [${shorter.findingId}]`,
        ),
      );
  });
}

/** Of two equal phrases, the one of the later finding counts as the longer: one mistake, one problem. */
function comesBefore(shorter: Words, longer: Words): boolean {
  return shorter.folded === longer.folded
    ? shorter.findingId < longer.findingId
    : shorter.findingId !== longer.findingId;
}

/** Whether a record that shows the longer words may be one that the shorter ones are looked for in. */
function mayMeet(shorter: Words, longer: Words): boolean {
  if (shorter.own && longer.own) return true;
  const { field, log, event, ...tests } = shorter.besides;
  const samePlace = Object.entries({ field, log, event }).every(([key, value]) => {
    const other = longer.besides[key as "field" | "log" | "event"];
    return value === undefined || other === undefined || value === other;
  });
  return samePlace && Object.entries(tests).every(([key, value]) => isSame(value, longer.besides[key as "code"]));
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
