import { decodeText } from "../../rules/detect/text/decode-text.ts";
import { kindOfFile } from "../../rules/detect/text/file-kind.ts";
import type { Engine } from "../../rules/engine.ts";
import type { TriagedReport } from "../../rules/triage.ts";
import { suggest } from "../../suggest/suggest.ts";
import { markLines } from "./mark-lines.ts";
import { emptyReading, type PastedReport, type Progress, type Reading, type Source } from "./protocol.ts";
import { uniqueNames } from "./unique-names.ts";

/**
 * Reads everything that was pasted or dropped, one source after the other; a file that cannot be read is listed and stops no
 * other. `onProgress` is told after each file, or, where there is one, after each device.
 */
export async function readSources(
  sources: readonly Source[],
  engine: Engine,
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  const reading = emptyReading();
  let readable = 0;
  let only: { text: string; reports: readonly TriagedReport[] } | undefined;
  for (const [index, source] of sources.entries()) {
    try {
      const text = await readSource(source);
      const reports = engine.triage(text, {
        withoutChecks: true,
        onProgress: (done, total) => sources.length === 1 && onProgress({ done, total, of: "devices" }),
      });
      for (const [at, report] of reports.entries())
        reading.reports.push(brief(nameOf(source, reports.length > 1 ? at + 1 : undefined), index, report));
      readable += 1;
      only = readable === 1 ? { text, reports } : undefined;
    } catch (error) {
      reading.unreadable.push({ name: source.name, why: (error as Error).message });
    }
    if (sources.length > 1) onProgress({ done: index + 1, total: sources.length, of: "files" });
  }
  if (only) {
    reading.marked = markLines(only.text, only.reports);
    reading.suggested = suggest(only.text, engine.base);
    reading.cut = only.reports.flatMap(({ cut }) => cut);
  }
  const names = uniqueNames(reading.reports.map(({ name }) => name));
  for (const [at, report] of reading.reports.entries()) report.name = names[at] as string;
  return reading;
}

/** The text of a source. Throws where there is none, with a sentence that says why. */
export async function readSource(source: Source): Promise<string> {
  if ("text" in source) return source.text;
  if ("why" in source) throw new Error(source.why);
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  const kind = kindOfFile(bytes);
  if (kind) throw new Error(`This is ${kind}, which is not opened here yet. Paste or drop the text that is in it.`);
  return decodeText(bytes);
}

const nameOf = ({ name }: Source, device: number | undefined) =>
  device === undefined ? name : `${name}, device ${device}`;

function brief(name: string, source: number, { lines, evidence, platform, diagnosis }: TriagedReport): PastedReport {
  const causes = diagnosis.causes.slice(0, 1).map(({ id, verdict }) => ({ id, verdict }));
  return { name, source, lines, evidence, family: platform, causes };
}
