import { useRef } from "preact/hooks";
import { LoadNotice } from "../loading/LoadNotice.tsx";
import type { Progress, Reading } from "./protocol.ts";
import type { Reader } from "./use-reader.ts";

interface Props {
  reader: Reader;
  onStop(): void;
  onAgain(): void;
}

/** What became of the last reading, in one line that is read out; while it lasts, how far it is, and a way to end it. */
export function ReadingStatus({ reader, onStop, onAgain }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // The button that is pressed goes; the focus stays where it was.
  const press = (action: () => void) => () => {
    root.current?.focus();
    action();
  };
  return (
    <div class="reading-status small soft" ref={root} tabIndex={-1}>
      <div role="status">
        {reader.state === "reading" && <p>Reading …</p>}
        {reader.state === "stopped" && <p>The reading was stopped. Nothing of it was used.</p>}
        {reader.state === "done" && <p>{summary(reader.reading)}</p>}
        {reader.state === "done" && reader.reading.cut.length > 0 && (
          <p>
            {reader.reading.cut.length === 1 ? `Line ${reader.reading.cut[0]} is` : "Some lines are"} too long: what is
            behind the first 4,096 characters was not read. Break the line, and paste the text again.
          </p>
        )}
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
      {reader.state === "reading" && reader.progress && <Bar progress={reader.progress} />}
      {reader.state === "reading" && (
        <button type="button" class="button quiet stop-reading" onClick={press(onStop)}>
          Stop
        </button>
      )}
      {reader.state === "stopped" && (
        <button type="button" class="button quiet" onClick={press(onAgain)}>
          Read it again
        </button>
      )}
      {reader.state === "failed" && (
        <LoadNotice
          fault={reader.fault}
          what="The text could not be read"
          instead="or pick below what you see"
          kept="your answers are kept. The text is kept nowhere: paste it again."
          onRetry={press(onAgain)}
        />
      )}
    </div>
  );
}

/** Not read out: it changes ten times a second. */
function Bar({ progress: { done, total, of } }: { progress: Progress }) {
  return (
    <p>
      {done.toLocaleString("en")} of {total.toLocaleString("en")} {of}{" "}
      <progress value={done} max={total} aria-label={`How many ${of} were read`} />
    </p>
  );
}

function summary({ reports, marked: { recognised } }: Reading): string {
  if (reports.length === 0) return "Nothing could be read.";
  if (reports.length > 1) return `${reports.length} devices read. Choose one to see its diagnosis.`;
  if (recognised === 0) return "Nothing in it was recognised for certain.";
  return recognised === 1 ? "One line was recognised." : `${recognised.toLocaleString("en")} lines were recognised.`;
}
