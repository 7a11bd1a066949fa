import { useEffect, useRef, useState } from "preact/hooks";
import { secretsNotice } from "../../words/secrets.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import type { InputProps } from "../triage/Triage.tsx";
import { Devices } from "./Devices.tsx";
import { chosenFiles, type FoundFile, filesOf } from "./dropped-files.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { PastedReport, Reading, Source } from "./protocol.ts";
import { ReadingStatus } from "./ReadingStatus.tsx";
import { redactText } from "./redact-text.ts";
import { Suggestions } from "./Suggestions.tsx";
import { textOf } from "./text-of.ts";
import { uniqueNames } from "./unique-names.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useReader } from "./use-reader.ts";

const keptInField = 200_000; // characters; a longer text would make the field itself slow
const restBeforeReading = 150; // milliseconds without a keystroke

/** What the last reading was of. The text of the field stays in the field. */
type Given = "field" | { long: string } | { files: number };

/** The box to paste into or drop files on. What is read becomes evidence; the text itself is kept nowhere but here. */
export function Paste({ base, triage }: InputProps) {
  const { desk, take, open, change } = triage;
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const sources = useRef<Source[]>([]);
  // The text is the one that was read before, and somebody went on writing it: nobody put another in its place.
  const goesOn = useRef(true);
  const wentOn = useRef(true);
  const [given, setGiven] = useState<Given>("field");
  const [notice, setNotice] = useState("");

  const { reader, read, stop, again } = useReader(base, ({ reports, unreadable }: Reading) => {
    // Files of which none could be read say nothing about the device.
    if (reports.length > 0 || unreadable.length === 0) take(reports, wentOn.current);
    wentOn.current = true;
  });
  const readAll = (next: Source[], from: Given, isNew = true) => {
    clearTimeout(timer.current);
    if (isNew) goesOn.current = false;
    if (from !== "field" && field.current) field.current.value = "";
    // A reading that never came counts with the one that replaces it.
    wentOn.current &&= goesOn.current;
    goesOn.current = true;
    sources.current = next;
    setNotice("");
    setGiven(from);
    read(next);
  };
  const readField = () => {
    const text = field.current?.value ?? "";
    readAll(text.trim() === "" ? [] : [{ name: "The pasted text", text }], "field", false);
  };
  const onInput = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(readField, restBeforeReading);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= keptInField) return;
    event.preventDefault();
    readAll([{ name: "The pasted text", text }], { long: text });
  };
  const readFiles = (files: readonly FoundFile[], unreadable: readonly { name: string; why: string }[] = []) => {
    if (files.length + unreadable.length === 0) return;
    const names = uniqueNames(files.map(({ path }) => path));
    const found = files.map(({ file }, at): Source => ({ name: names[at] as string, file }));
    readAll([...found, ...unreadable], { files: files.length });
  };
  const isOver = useFileDrop(async (transfer) => {
    const { files, unreadable } = await filesOf(transfer);
    readFiles(files, unreadable);
  });
  const redacted = async (report: PastedReport) => {
    setNotice("");
    const { text, secrets } = await redactText(await textOf(report, sources.current));
    setNotice(secretsNotice(secrets));
    return text;
  };
  const clear = () => {
    readAll([], "field");
    if (field.current) field.current.value = "";
    field.current?.focus();
  };

  const reading = reader.state === "done" ? reader.reading : undefined;
  const shown = reading?.reports.find(({ name }) => reading.reports.length === 1 || name === desk.device);
  return (
    <section class={`paste ${isOver ? "over" : ""}`} aria-labelledby="paste-heading">
      <h2 id="paste-heading" class="label">
        <label for="paste-field">Paste what the tool printed</label>
      </h2>
      {typeof given === "object" && "long" in given ? (
        <p class="note">
          A text of {Math.ceil(given.long.length / 1000).toLocaleString("en")} kB, too long for the field, was read.
        </p>
      ) : (
        <textarea
          id="paste-field"
          ref={field}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder="dsregcmd /status, an event, the words of a dialog, a code, or what the user said"
          onBeforeInput={(event) => {
            if (!goesOnAfter((event as unknown as InputEvent).inputType, event.currentTarget)) goesOn.current = false;
          }}
          onInput={onInput}
          onPaste={onPaste}
        />
      )}
      <p class="actions">
        <FileButton label="Files …" onFiles={readFiles} />
        <FileButton label="A folder …" folder onFiles={readFiles} />
        {shown && <CopyButton label="Copy redacted" text={() => redacted(shown)} />}
        {reader.state !== "idle" && (
          <button type="button" class="button quiet" onClick={clear}>
            {typeof given === "object" && "files" in given ? "Remove the files" : "Remove the text"}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {notice && `${notice} What you copied does not show it.`}
      </p>
      <ReadingStatus reader={reader} onStop={stop} onAgain={again} />
      {reading && reading.reports.length > 1 && (
        <Devices {...{ base, reading }} device={desk.device} onOpen={desk.pending ? undefined : open} />
      )}
      {reading && reading.marked.lines.length > 0 && (
        <MarkedText {...{ base, marked: reading.marked }} said={desk.pending ? {} : desk.open.now.said} />
      )}
      {reading && !desk.pending && reading.reports.length === 1 && (
        <Suggestions {...{ base, state: desk.open.now, change }} suggested={reading.suggested} />
      )}
    </section>
  );
}

/** Whether what the field holds before a change is still the text after it: not if all of it is replaced, or brought back. */
function goesOnAfter(inputType: string, { value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  if (inputType.startsWith("history")) return false;
  return (value.slice(0, selectionStart) + value.slice(selectionEnd)).trim() !== "";
}

interface FileButtonProps {
  label: string;
  folder?: boolean;
  onFiles(files: readonly FoundFile[]): void;
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
          onFiles(chosenFiles(currentTarget.files ?? []));
          currentTarget.value = "";
        }}
      />
    </>
  );
}
