import { useEffect, useRef, useState } from "preact/hooks";
import { secretsNotice } from "../../words/secrets.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import type { InputProps } from "../triage/Triage.tsx";
import { WhoseReading } from "../triage/WhoseReading.tsx";
import { Devices } from "./Devices.tsx";
import { chosenFiles, type FoundFile, filesOf } from "./dropped-files.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { PastedReport, Source } from "./protocol.ts";
import { ReadingStatus } from "./ReadingStatus.tsx";
import { redactText } from "./redact-text.ts";
import { Suggestions } from "./Suggestions.tsx";
import { textOf } from "./text-of.ts";
import { uniqueNames } from "./unique-names.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useReadings } from "./use-readings.ts";

const keptInField = 200_000; // characters; a longer text would make the field itself slow
const restBeforeReading = 150; // milliseconds without a keystroke
const pastedText = "The pasted text";

/** The box to paste into or drop files on. What is read becomes evidence; the text itself is kept nowhere but here. */
export function Paste({ base, triage }: InputProps) {
  const { desk, open, change, settle } = triage;
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [notice, setNotice] = useState("");
  const { reader, read, stop, again, current, table, isNewest } = useReadings(base, triage);

  const readNow = (sources: Source[], given: "field" | "long" | "files", goesOn: boolean) => {
    clearTimeout(timer.current);
    setNotice("");
    read({ sources, given, goesOn });
  };
  // Somebody went on writing the text that was read, and did not put another in its place.
  const goesOn = useRef(true);
  const readField = () => {
    const text = field.current?.value ?? "";
    readNow(text.trim() === "" ? [] : [{ name: pastedText, text }], "field", goesOn.current);
    goesOn.current = true;
  };
  const onInput = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(readField, restBeforeReading);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // What was read in place of the text in the field is not in the field.
    if (current && current.given !== "field" && field.current) field.current.value = "";
  }, [current]);

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= keptInField) return;
    event.preventDefault();
    readNow([{ name: pastedText, text }], "long", false);
  };
  const readFiles = (files: readonly FoundFile[], unreadable: readonly { name: string; why: string }[] = []) => {
    if (files.length + unreadable.length === 0) return;
    const names = uniqueNames(files.map(({ path }) => path));
    const found = files.map(({ file }, at): Source => ({ name: names[at] as string, file }));
    readNow([...found, ...unreadable], "files", false);
  };
  const isOver = useFileDrop(async (transfer) => {
    const isStillWanted = isNewest();
    setNotice("Opening the files …");
    const { files, unreadable } = await filesOf(transfer);
    if (isStillWanted()) readFiles(files, unreadable);
  });
  const clear = () => {
    if (field.current) field.current.value = "";
    field.current?.focus();
    readNow([], "field", false);
  };
  /** Leaves a reading aside and puts back the text that the open case is from. */
  const keepCase = () => {
    const [source] = current?.given === "field" ? current.sources : [];
    if (field.current) field.current.value = source && "text" in source ? source.text : "";
    settle("neither");
  };
  const redacted = async (report: PastedReport, sources: readonly Source[]) => {
    setNotice("");
    const { text, secrets } = await redactText(await textOf(report, sources));
    const held = secretsNotice(secrets);
    setNotice(held && `${held} What you copied does not show it.`);
    return text;
  };

  const reports = current?.reading.reports ?? [];
  const shown = reports.length === 1 ? reports[0] : reports.find(({ name }) => name === desk.device);
  const hasText = reader.state !== "idle" || current !== undefined || table !== undefined;
  return (
    <section class={`paste ${isOver ? "over" : ""}`} aria-labelledby="paste-heading">
      <WhoseReading {...{ triage }} onKeep={keepCase} />
      <h2 id="paste-heading" class="label">
        <label for="paste-field">Paste what the tool printed</label>
      </h2>
      {current?.given === "long" ? (
        <p class="note">{sizeOf(current.sources)}, too long for the field, was read.</p>
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
        {current && shown && (
          <CopyButton
            key={`${desk.open.text} ${shown.name}`}
            label="Copy redacted"
            text={() => redacted(shown, current.sources)}
          />
        )}
        {hasText && (
          <button type="button" class="button quiet" onClick={clear}>
            {current?.given === "files" || table?.given === "files" ? "Remove the files" : "Remove the text"}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {notice}
      </p>
      <ReadingStatus reader={reader} onStop={stop} onAgain={again} />
      {table && (
        <Devices {...{ base }} reading={table.reading} device={desk.device} onOpen={desk.pending ? undefined : open} />
      )}
      {current && current.reading.marked.lines.length > 0 && (
        <MarkedText {...{ base }} marked={current.reading.marked} said={desk.open.now.said} />
      )}
      {current && !desk.pending && reports.length === 1 && (
        <Suggestions {...{ base, state: desk.open.now, change }} suggested={current.reading.suggested} />
      )}
    </section>
  );
}

function sizeOf([source]: readonly Source[]): string {
  const length = source && "text" in source ? source.text.length : 0;
  return `A text of ${Math.ceil(length / 1000).toLocaleString("en")} kB`;
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
