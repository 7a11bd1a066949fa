import { decodeText } from "../../decode-text.ts";
import { splitLines } from "../../rules/detect/lines.ts";
import type { PastedReport, Source } from "./protocol.ts";

/** The part of a pasted text or a file that a report was read from: nothing of another device that stands beside it. */
export async function textOf({ source, lines }: PastedReport, sources: readonly Source[]): Promise<string> {
  const given = sources[source];
  if (!given || "why" in given) throw new Error("The file is no longer there. Choose it again.");
  const text = "text" in given ? given.text : decodeText(new Uint8Array(await given.file.arrayBuffer()));
  const [first, last] = lines;
  return first === 1 && last === undefined
    ? text
    : splitLines(text)
        .slice(first - 1, last)
        .join("\n");
}
