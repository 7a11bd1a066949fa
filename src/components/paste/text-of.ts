import { splitLines } from "../../rules/detect/text/lines.ts";
import type { PastedReport, Source } from "./protocol.ts";
import { readSource } from "./read-sources.ts";

/** The part of a pasted text or a file that a report was read from: nothing of another device that stands beside it. */
export async function textOf({ source, lines }: PastedReport, sources: readonly Source[]): Promise<string> {
  const given = sources[source];
  if (!given) throw new Error("The text is no longer there. Paste it again.");
  const text = await readSource(given);
  const [first, last] = lines;
  return first === 1 && last === undefined
    ? text
    : splitLines(text)
        .slice(first - 1, last)
        .join("\n");
}
