import type { RawEntry } from "../entries.ts";
import type { Problem } from "./problem.ts";

const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
/** Bytes that are no UTF-8 are read as U+FFFD, and nobody means to write that. */
const replacement = "\ufffd";
/** Shown by no editor, and able to make a line look other than it is: controls, and marks of direction. */
const unseen = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Finds the lines that a merge left behind: nothing else can be said of such a file. */
export function findConflicts(raw: readonly RawEntry[]): Problem[] {
  return findLines(raw, (line) =>
    conflictMarker.test(line)
      ? [
          `The merge of two versions left “${line.slice(0, 7)}” here`,
          "Keep what is right of both, and delete the markers",
        ]
      : undefined,
  );
}

/** Finds what is no text that a person typed: broken UTF-8, control characters, marks that turn the direction of a line. */
export function findStrangeCharacters(raw: readonly RawEntry[]): Problem[] {
  return findLines(raw, (line) => {
    if (line.includes(replacement))
      return ["This is not UTF-8, or was not once", "Write the letter again, and save as UTF-8"];
    const point = unseen.exec(line)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return (
      point && [`The character U+${point} stands here, which nobody can see`, "Delete it, or write it as an escape"]
    );
  });
}

function findLines(raw: readonly RawEntry[], fault: (line: string) => [what: string, todo: string] | "" | undefined) {
  return raw.flatMap(({ file, text }) =>
    text.split(/\r?\n/).flatMap((line, index): Problem[] => {
      const [what, todo] = fault(line) || [];
      return what && todo ? [{ file, line: index + 1, path: "", what, todo }] : [];
    }),
  );
}
