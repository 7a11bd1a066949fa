import type { Reader } from "./use-reader.ts";

/** What became of the last reading, in one line that is read out. */
export function ReadingStatus({ reader }: { reader: Reader }) {
  return (
    <div role="status" class="small soft">
      {reader.state === "reading" && reader.total === 1 && <p>Reading …</p>}
      {reader.state === "reading" && reader.total > 1 && (
        <p>
          Reading, {reader.done} of {reader.total} <progress value={reader.done} max={reader.total} />
        </p>
      )}
      {reader.state === "failed" && <p>The text could not be read: {reader.why}</p>}
      {reader.state === "done" && <p>{summary(reader.reading)}</p>}
      {reader.state === "done" && reader.reading.unreadable.length > 0 && (
        <ul>
          {reader.reading.unreadable.map(({ name, why }) => (
            <li key={name}>
              {name} could not be read: {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function summary({
  reports,
  lines,
}: {
  reports: unknown[];
  lines: { findings: unknown[]; fields: unknown[] }[];
}): string {
  if (reports.length > 1) return `${reports.length} devices read. Choose one to see its diagnosis.`;
  const marked = lines.filter(({ findings, fields }) => findings.length + fields.length > 0).length;
  if (marked === 0) return "Nothing in it was recognised for certain.";
  return marked === 1 ? "One line was recognised." : `${marked} lines were recognised.`;
}
