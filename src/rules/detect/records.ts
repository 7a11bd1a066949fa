import { addAll } from "../append.ts";
import type { EventLog } from "../vocabulary.ts";
import { type EventHeader, logIn, readEventHeader } from "./events/read-event.ts";
import type { FieldNames } from "./report/field-names.ts";
import { type FieldReading, fieldOpening, readFields } from "./report/read-fields.ts";
import { blanksOfBreak, type Line } from "./text/lines.ts";

/** What belongs together in a text: one section of a status report, one event, or a run of lines. */
export interface TextRecord {
  kind: "section" | "event" | "lines";
  lines: Line[];
  fields: FieldReading[];
  /** A section: its folded title. */
  section?: string;
  /** A section that ends where the report says so: a field that it does not show, it does not have. */
  whole?: boolean;
  /** An event: its number, its log and the text of its date. */
  event?: number;
  log?: EventLog;
  time?: string;
}

/** The words by which the reader knows reports and events. */
export interface ReportWords {
  names: FieldNames;
  eventNumbers: ReadonlySet<number>;
}

/** Cuts lines into the records of each device. A Device State that stands again begins the next device. */
export function readRecords(lines: readonly Line[], words: ReportWords): TextRecord[][] {
  const reader = new RecordReader(words, blanksOfBreak(lines));
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

/** The field that every device prints once, first of its report. */
const deviceField = "azure-ad-joined";
const deviceSection = "devicestate";
/** The section of fields that events print too. */
const debugSection = "joindebug";
/** The sections whose fields no event prints. */
const statusSections = [deviceSection, "ssostate", "userstate"];
/** `AzureAdJoined`, not `HTTP status`. */
const opensWithOneName = /^\W{0,40}\w{1,40}\s{0,40}[:=]/;
/** The console breaks lines that are at least this long. */
const consoleWidth = 78;

class RecordReader {
  readonly reports: TextRecord[][] = [[]];
  private readonly words: ReportWords;
  private readonly blanksOfBreak: number;
  private record: TextRecord | undefined;
  /** The headings of the event that is being read. */
  private headings = new Set<string>();
  private hasDevice = false;
  private fieldsOfReport = 0;
  private blanks = 0;

  constructor(words: ReportWords, blanksOfBreak: number) {
    this.words = words;
    this.blanksOfBreak = blanksOfBreak;
  }

  read(piece: Line): void {
    if (piece.text.trim() === "") {
      this.blanks += 1;
      // A paragraph ends here; a hand-made list of fields may have blank lines in it.
      if (this.afterBreak && this.record?.kind === "lines" && this.record.fields.length === 0) this.record = undefined;
      return;
    }
    if (rule.test(piece.text)) this.closeSection();
    else if (!this.readBanner(piece) && !this.readEvent(piece) && !this.readFieldLine(piece)) this.readText(piece);
    this.blanks = 0;
  }

  private get afterBreak(): boolean {
    return this.blanks >= this.blanksOfBreak;
  }

  private begin(record: Omit<TextRecord, "lines" | "fields">): TextRecord {
    const begun = { ...record, lines: [], fields: [] };
    this.record = begun;
    this.reports.at(-1)?.push(begun);
    return begun;
  }

  private beginDevice(): void {
    if (this.hasDevice) {
      this.reports.push([]);
      this.fieldsOfReport = 0;
    }
    this.hasDevice = true;
    this.record = undefined;
  }

  private closeSection(): void {
    if (this.record?.kind === "section" && this.record.fields.length > 0) this.record.whole = true;
  }

  private readBanner({ text, number }: Line): boolean {
    const section = sectionNamed(text, this.words.names);
    if (section === undefined) return false;
    this.closeSection();
    // A report behind one quoted line is the report that the line was quoted from.
    if (section === deviceSection && this.fieldsOfReport !== 1) this.beginDevice();
    this.begin({ kind: "section", section }).lines.push({ number, text });
    return true;
  }

  private readEvent(piece: Line): boolean {
    const header = readEventHeader(piece.text, this.words.eventNumbers);
    if (!header) return false;
    const { heading } = header;
    const opens = header.numbers.length > 0 || heading === "event" || heading === "logname";
    // "User:" and "Date:" stand anywhere, also in what an event says.
    const inEvent = this.record?.kind === "event";
    const inDescription = inEvent && this.headings.has("description") && !this.afterBreak;
    if (!opens && (!inEvent || inDescription)) return false;
    if (!inEvent || (heading !== undefined && this.headings.has(heading))) this.beginEvent();
    if (heading !== undefined) this.headings.add(heading);
    this.addToEvent(header, piece);
    return true;
  }

  private beginEvent(): void {
    const open = this.record;
    this.headings = new Set();
    const headers = open?.kind === "lines" && open.fields.length === 0 ? this.headersOf(open.lines) : undefined;
    if (!open || !headers) {
      this.begin({ kind: "event" });
      return;
    }
    // "Source: AAD" and "Level: Error" may stand above the number: the paragraph they began is the event.
    open.kind = "event";
    for (const header of headers) {
      if (header.heading !== undefined) this.headings.add(header.heading);
      this.addToEvent(header);
    }
  }

  /** The headings in lines that are nothing else. */
  private headersOf(lines: readonly Line[]): EventHeader[] | undefined {
    if (lines.length > 10) return undefined;
    const headers = lines.map((line) => readEventHeader(line.text, this.words.eventNumbers));
    return headers.every((header) => header !== undefined) ? headers : undefined;
  }

  private addToEvent({ numbers: [number, ...more], log, time }: EventHeader, piece?: Line): void {
    const record = this.record as TextRecord;
    if (piece) record.lines.push(piece);
    if (log) record.log ??= log;
    if (time !== undefined) record.time ??= time;
    if (number !== undefined) record.event ??= number;
    // "Events 304 and 307": a record each, of the same line.
    for (const event of more) {
      const other: TextRecord = { kind: "event", event, lines: piece ? [piece] : [], fields: [], ...(log && { log }) };
      this.reports.at(-1)?.push(other);
    }
  }

  private readFieldLine(piece: Line): boolean {
    const { names } = this.words;
    const inEvent = this.record?.kind === "event";
    const fields = readFields(piece, inEvent ? debugSection : this.record?.section, names);
    const [first] = fields;
    if (!first) return false;
    const opening = fieldOpening(piece, this.record?.section, names);
    if (inEvent && !this.endsEvent(opening, first.field, piece.text)) {
      const own = fields.filter(({ field }) => names.sectionsOf(field).includes(debugSection));
      if (this.record) addAll(this.record.fields, own);
      return false;
    }
    if (opening === deviceField && this.isNextDevice()) this.beginDevice();
    const open = this.record as TextRecord | undefined;
    const target = open && open.kind !== "event" ? open : this.begin({ kind: "lines" });
    addAll(target.fields, fields);
    target.lines.push(piece);
    this.fieldsOfReport += fields.length;
    return true;
  }

  /** An event's own text has labels too; what a status report prints follows it, or begins after a break. */
  private endsEvent(opening: string | undefined, first: string, text: string): boolean {
    const sections = this.words.names.sectionsOf(opening ?? first);
    if (this.afterBreak) return !sections.includes(debugSection);
    return (
      opening !== undefined &&
      opensWithOneName.test(text) &&
      sections.every((section) => statusSections.includes(section))
    );
  }

  private isNextDevice(): boolean {
    return this.record?.section !== deviceSection || this.record.fields.some(({ field }) => field === deviceField);
  }

  private readText(piece: Line): void {
    const record = this.record ?? this.begin({ kind: "lines" });
    const before = record.lines.at(-1);
    const last = record.fields.at(-1);
    const isBroken = before && last?.line === before.number && before.text.length >= consoleWidth && this.blanks === 0;
    if (isBroken && last) {
      last.value += piece.text.startsWith(" ") ? ` ${piece.text.trim()}` : piece.text;
      last.line = piece.number;
    }
    record.lines.push(piece);
    if (record.kind === "event") {
      const log = logIn(piece.text);
      if (log) record.log ??= log;
    }
  }
}

const banner = /^[\s#>•-]{0,8}\|\s{0,4}([^|:]{3,120})\|?\s*$/;
const plainTitle = /^[\s#>•=[-]{0,8}(\p{Lu}[\p{L} ]{6,40}\d{0,2})[\s\]=:-]{0,8}$/u;

/** The section whose title a line is, in a banner or alone. */
function sectionNamed(text: string, names: FieldNames): string | undefined {
  if (text.length > 160) return undefined;
  const inBanner = banner.exec(text)?.[1];
  if (inBanner !== undefined) return names.sectionOf(inBanner) ?? names.sectionBegunBy(inBanner);
  const title = plainTitle.exec(text)?.[1];
  return title === undefined ? undefined : names.sectionOf(title);
}
