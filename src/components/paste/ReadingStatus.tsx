import type { Reading } from "./protocol.ts";
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

function summary({ reports, marked: { recognised } }: Reading): string {
  if (reports.length === 0) return "Nothing could be read.";
  if (reports.length > 1) return `${reports.length} devices read. Choose one to see its diagnosis.`;
  if (recognised === 0) return "Nothing in it was recognised for certain.";
  return recognised === 1 ? "One line was recognised." : `${recognised.toLocaleString("en")} lines were recognised.`;
}
