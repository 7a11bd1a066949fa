import fc from "fast-check";
import { expect, test } from "vitest";
import { findProblems } from "../../../src/authoring/problems/index.ts";
import { read, sound } from "./content.ts";

/** A file as it may look after a slip of the keyboard, of an editor or of a merge. */
const torn = fc
  .tuple(
    fc.constantFrom(...Object.keys(sound)),
    fc.nat({ max: 600 }),
    fc.nat({ max: 40 }),
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "{",
        "}",
        "<",
        "</a>",
        "&a ",
        "*a",
        "!!x ",
        "---\n",
        "\t",
        "[",
        "]]",
        "? ",
        ": ",
        "|\n",
        "\0",
        "=======\n",
        "![](x)",
        "export x",
      ),
    ),
  )
  .map(([file, at, length, text]) => {
    const whole = sound[file] ?? "";
    return { [file]: whole.slice(0, at) + text + whole.slice(at + length) };
  });

test("no text of a file stops the check, and every problem has a line of its file", () => {
  fc.assert(
    fc.property(torn, (files) => {
      const { problems } = findProblems(read({ ...sound, ...files }));
      for (const { file, line, what, todo } of problems) {
        const lines = (files[file.replace("src/content/", "")] ?? sound[file.replace("src/content/", "")] ?? "").split(
          "\n",
        ).length;
        expect(line >= 1 && line <= lines + 1 && what !== "" && todo !== "").toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
