import { useRef, useState } from "preact/hooks";
import type { Evidence } from "../../rules/closure.ts";
import { secretsNotice } from "../../words/secrets.ts";
import { CopyButton } from "../triage/CopyButton.tsx";
import type { InputProps } from "../triage/Triage.tsx";
import { Devices } from "./Devices.tsx";
import { filesOf } from "./dropped-files.ts";
import { MarkedText } from "./MarkedText.tsx";
import { mergeEvidence } from "./merge-evidence.ts";
import type { PastedReport, Reading, Source } from "./protocol.ts";
import { ReadingStatus } from "./ReadingStatus.tsx";
import { redactText } from "./redact-text.ts";
import { Suggestions } from "./Suggestions.tsx";
import { useReader } from "./use-reader.ts";

const nothing: Evidence = {};
const keptInField = 200_000; // characters; a longer text would make the field itself slow
const restBeforeReading = 150; // milliseconds without a keystroke

/** The box to paste into or drop files on. What is read becomes evidence; the text itself is kept nowhere but here. */
export function Paste({ base, state, onChange }: InputProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const detected = useRef(nothing);
  const latest = useRef(state);
  latest.current = state;
  const [long, setLong] = useState<string>();
  const [isOver, setOver] = useState(false);
  const [copyNotice, setCopyNotice] = useState("");

  const take = (report: PastedReport | undefined) => {
    const found = report?.evidence ?? nothing;
    const { evidence, platform } = latest.current;
    const next = mergeEvidence(evidence, detected.current, found);
    detected.current = found;
    if (JSON.stringify(next) === JSON.stringify(evidence)) return;
    onChange({ evidence: next, platform: platform ?? report?.platform });
  };
  const { reader, read } = useReader(({ reports }: Reading) => take(reports.length === 1 ? reports[0] : undefined));

  const readText = (text: string) => read(text.trim() === "" ? [] : [{ name: "The pasted text", text }]);
  const onInput = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => readText(field.current?.value ?? ""), restBeforeReading);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= keptInField) return;
    event.preventDefault();
    setLong(text);
    readText(text);
  };
  const readFiles = (files: readonly File[]) => {
    if (files.length === 0) return;
    setLong(undefined);
    read(files.map((file): Source => ({ name: file.webkitRelativePath || file.name, file })));
  };
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) readFiles(await filesOf(event.dataTransfer));
  };
  const redacted = async () => {
    try {
      const { text, secrets } = await redactText(long ?? field.current?.value ?? "");
      setCopyNotice(secretsNotice(secrets));
      return text;
    } catch (error) {
      setCopyNotice(`Nothing was copied: ${(error as Error).message}.`);
      return undefined;
    }
  };
  const clear = () => {
    setCopyNotice("");
    setLong(undefined);
    if (field.current) field.current.value = "";
    field.current?.focus();
    read([]);
  };

  const reading = reader.state === "done" ? reader.reading : undefined;
  return (
    <section
      class={`paste ${isOver ? "over" : ""}`}
      aria-labelledby="paste-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 id="paste-heading" class="label">
        <label for="paste-field">Paste what the tool printed</label>
      </h2>
      {long === undefined ? (
        <textarea
          id="paste-field"
          ref={field}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder="dsregcmd /status, an event, the words of a dialog, a code, or what the user said"
          onInput={onInput}
          onPaste={onPaste}
        />
      ) : (
        <p class="note">
          A text of {Math.ceil(long.length / 1000).toLocaleString("en")} kB, too long for the field, was read.
        </p>
      )}
      <p class="actions">
        <FileButton label="Files …" onFiles={readFiles} />
        <FileButton label="A folder …" folder onFiles={readFiles} />
        {reader.state !== "idle" && (
          <>
            <CopyButton label="Copy redacted" text={redacted} />
            <button type="button" class="button quiet" onClick={clear}>
              Remove the text
            </button>
          </>
        )}
      </p>
      {copyNotice && <p role="status">{copyNotice}</p>}
      <ReadingStatus reader={reader} />
      {reading && reading.reports.length > 1 && <Devices {...{ base, reading }} onChoose={take} />}
      {reading && reading.marked.lines.length > 0 && (
        <MarkedText {...{ base, marked: reading.marked }} evidence={state.evidence} />
      )}
      {reading && <Suggestions {...{ base, state, onChange }} suggested={reading.suggested} />}
    </section>
  );
}

interface FileButtonProps {
  label: string;
  folder?: boolean;
  onFiles(files: readonly File[]): void;
}

function FileButton({ label, folder = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button quiet" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
