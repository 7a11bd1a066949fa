import type { EventLog } from "../vocabulary.ts";
import type { FieldNames } from "./field-names.ts";
import type { Line } from "./lines.ts";
import { type EventHeader, logIn, readEventHeader } from "./read-event.ts";
import { type FieldReading, readFields } from "./read-fields.ts";

/** What belongs together in a text: one section of a status report, one event, or a run of lines. */
export interface TextRecord {
  kind: "section" | "event" | "lines";
  lines: Line[];
  fields: FieldReading[];
  /** A section: its folded title. */
  section?: string;
  /** A section that ends where the report says so: a field that it does not show, it does not have. */
  whole?: boolean;
  /** An event: its number, its log and the moments that its date can mean. */
  event?: number;
  log?: EventLog;
  times?: string[];
}

/** Cuts lines into the records of each device. A Device State that stands again begins the next device. */
export function readRecords(lines: readonly Line[], names: FieldNames): TextRecord[][] {
  const reader = new RecordReader(names);
  for (const line of lines) for (const piece of splitPieces(line)) reader.read(piece);
  return reader.reports.filter((records) => records.length > 0);
}

const rule = /\+[-=]{3,}\+?/;
const whatStandsAlone = new RegExp(`(${rule.source})|(?=<Event[ >])`, "g");

/** Flattened banners and events written on one line are pieces of their own; most lines are one piece. */
function splitPieces(line: Line): Line[] {
  if (!rule.test(line.text) && !line.text.includes("<Event")) return [line];
  return line.text
    .split(whatStandsAlone)
    .filter((text): text is string => text !== undefined && text !== "")
    .map((text) => ({ number: line.number, text }));
}

class RecordReader {
  readonly reports: TextRecord[][] = [[]];
  private readonly names: FieldNames;
  private record: TextRecord | undefined;
  private headings = new Set<string>();
  private devicesSeen = 0;
  private afterBlank = false;

  constructor(names: FieldNames) {
    this.names = names;
  }

  read(piece: Line): void {
    if (piece.text.trim() === "") {
      this.afterBlank = true;
      // A paragraph ends here; a hand-made list of fields may have blank lines in it.
      if (this.record?.kind === "lines" && this.record.fields.length === 0) this.record = undefined;
      return;
    }
    if (rule.test(piece.text)) this.closeSection();
    else this.readBanner(piece) || this.readEvent(piece) || this.readFieldLine(piece) || this.readText(piece);
    this.afterBlank = false;
  }

  private begin(record: Omit<TextRecord, "lines" | "fields">): TextRecord {
    const begun = { ...record, lines: [], fields: [] };
    this.record = begun;
    this.reports.at(-1)?.push(begun);
    return begun;
  }

  private beginDevice(): void {
    if (this.devicesSeen > 0) this.reports.push([]);
    this.devicesSeen += 1;
    this.record = undefined;
  }

  private closeSection(): void {
    if (this.record?.kind === "section" && this.record.fields.length > 0) this.record.whole = true;
  }

  private readBanner({ text, number }: Line): boolean {
    const title =
      /^[\s#>*•-]{0,8}\|\s{0,4}([^|:]{3,60}?)\s*\|?$/.exec(text)?.[1] ??
      /^\s{0,8}([A-Z][A-Za-z ]{6,40})$/.exec(text)?.[1];
    const section = title === undefined ? undefined : this.names.sectionOf(title);
    if (section === undefined) return false;
    this.closeSection();
    if (section === "devicestate") this.beginDevice();
    this.begin({ kind: "section", section }).lines.push({ number, text });
    return true;
  }

  private readEvent(piece: Line): boolean {
    // Inside a section, and in free text, only a number or a log makes a line an event: "User:" and "Date:" stand anywhere.
    const header = readEventHeader(piece.text);
    if (!header) return false;
    const inEvent = this.record?.kind === "event";
    const opens = header.numbers.length > 0 || header.headings.includes("event") || header.headings.includes("logname");
    if (!inEvent && !opens) return false;
    if (!inEvent && this.record?.kind === "section" && header.headings.length === 0) return false;

    if (!inEvent || header.headings.some((heading) => this.headings.has(heading))) this.beginEvent();
    for (const heading of header.headings) this.headings.add(heading);
    this.fill(piece, header);
    return true;
  }

  private beginEvent(): void {
    // "Source: AAD" and "Level: Error" may stand above the number: the paragraph they began is the event.
    const open = this.record;
    const isHeading =
      open?.kind === "lines" && open.fields.length === 0 && open.lines.every((line) => readEventHeader(line.text));
    this.headings = new Set();
    if (!isHeading) {
      this.begin({ kind: "event" });
      return;
    }
    open.kind = "event";
    for (const line of open.lines) this.fill(undefined, readEventHeader(line.text) as EventHeader);
  }

  private fill(piece: Line | undefined, { numbers, log, times }: EventHeader): void {
    const record = this.record as TextRecord;
    if (piece) record.lines.push(piece);
    if (log) record.log ??= log;
    if (times.length > 0) record.times ??= times;
    const [first, ...more] = numbers;
    if (first !== undefined) record.event ??= first;
    // "Events 304 and 307": a record each, of the same line.
    for (const event of more)
      this.reports
        .at(-1)
        ?.push({ kind: "event", event, lines: [...record.lines], fields: [], ...(log ? { log } : {}) });
  }

  private readFieldLine(piece: Line): boolean {
    const fields = readFields(piece, this.record?.section, this.names);
    if (fields.length === 0) return false;
    // An event's own text has labels too; a status report that follows it begins after a blank line.
    if (this.record?.kind === "event" && !this.afterBlank) return false;
    const first = fields[0] as FieldReading;
    const isDevice = fields.some(({ field }) => field === "azure-ad-joined");
    if (isDevice && this.record?.section !== "devicestate") this.beginDevice();
    else if (isDevice && this.record?.fields.some(({ field }) => field === first.field)) this.beginDevice();
    const open = this.record as TextRecord | undefined;
    const target = open && open.kind !== "event" ? open : this.begin({ kind: "lines" });
    target.fields.push(...fields);
    target.lines.push(piece);
    return true;
  }

  private readText(piece: Line): boolean {
    const record = this.record ?? this.begin({ kind: "lines" });
    const before = record.lines.at(-1);
    const last = record.fields.at(-1);
    // The console breaks a long line in the middle of a word.
    if (last && before && last.line === before.number && before.text.length >= 78 && !this.afterBlank) {
      last.value += piece.text.startsWith(" ") ? ` ${piece.text.trim()}` : piece.text;
      last.line = piece.number;
    }
    record.lines.push(piece);
    if (record.kind === "event") {
      const log = logIn(piece.text);
      if (log) record.log ??= log;
    }
    return true;
  }
}
