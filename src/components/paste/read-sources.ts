import { decodeText } from "../../decode-text.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { suggest } from "../../suggest.ts";
import { type TriagedReport, triage } from "../../triage.ts";
import { markLines } from "./mark-lines.ts";
import { emptyReading, type PastedReport, type Progress, type Reading, type Source } from "./protocol.ts";

/**
 * Reads everything that was pasted or dropped, one source after the other; a file that cannot be read is listed and stops no
 * other. `onProgress` is told after each file, or, where there is one, after each device.
 */
export async function readSources(
  sources: readonly Source[],
  base: KnowledgeBase,
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  const reading = emptyReading();
  for (const [index, source] of sources.entries()) {
    try {
      const text = "text" in source ? source.text : decodeText(new Uint8Array(await source.file.arrayBuffer()));
      const reports = triage(text, base, {
        withoutChecks: true,
        onProgress: (done, total) => sources.length === 1 && onProgress({ done, total, of: "devices" }),
      });
      reading.reports.push(
        ...reports.map((report, at) => brief(source.name, report, reports.length > 1 ? at + 1 : undefined)),
      );
      if (sources.length === 1) {
        reading.marked = markLines(text, reports);
        reading.suggested = suggest(text, base);
      }
    } catch (error) {
      reading.unreadable.push({ name: source.name, why: (error as Error).message });
    }
    if (sources.length > 1) onProgress({ done: index + 1, total: sources.length, of: "files" });
  }
  return reading;
}

function brief(
  name: string,
  { evidence, platform, diagnosis }: TriagedReport,
  report: number | undefined,
): PastedReport {
  return {
    name: report === undefined ? name : `${name}, device ${report}`,
    evidence,
    platform,
    causes: diagnosis.causes.slice(0, 1).map(({ id, verdict }) => ({ id, verdict })),
  };
}
