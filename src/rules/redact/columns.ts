import type { Stretch } from "./labels.ts";
import { foldLabel } from "./public-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface Cell {
  from: number;
  to: number;
}

/** The columns of a table: what each says of its cells, and how a line is cut into them. */
interface Table {
  columns: Pick<Stretch, "identifies" | "secret">[];
  cut: (line: string) => Cell[];
  /** Whether only blanks are between its columns, so that any line can be cut into them. */
  isWide: boolean;
}

const mostColumns = 64;
const longestHeading = 48; // characters
const ruler = /^\s*(?:[-=]{2,}\s+){0,63}[-=]{2,}\s*$/;
const rulerOfMarkdown = /^[\s|:+=-]+$/;
/** A row of bars, a field of a report, or the prompt of a console. */
const ofAnotherLayout = /^\s*[|+]|\s:\s|^(?:PS )?[A-Z]:\\/;
/** In a sentence a blank follows a comma. */
const signs = [/\|/g, /\t/g, /;(?! )/g, /,(?! )/g];

/** Finds the cells of a column whose heading identifies: of PowerShell, `quser`, Markdown, CSV and tabs. Takes the lines of a text in order. */
export class Columns {
  private table: Table | undefined;
  private before = "";
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  read(line: string): Stretch[] {
    const heading = this.before;
    this.before = line;
    if (line.trim() === "") this.table = undefined;
    else if (ruler.test(line))
      this.table = this.tableOf(heading, cutAt(cellsBetween(line, /\s+/g)), true) ?? this.table;
    else if (this.table) return this.cellsOf(line, this.table);
    else this.table = this.tableUnder(line);
    return [];
  }

  private tableUnder(heading: string): Table | undefined {
    const cuts = signs.map((sign) => (line: string) => cellsBetween(line, sign));
    const cut = cuts.find((one) => one(heading).length > 1);
    if (cut) return this.tableOf(heading, cut, false);
    // Without a sign between them, columns stand where their headings do; the first begins the line.
    const wide = cellsBetween(heading, wideBlank);
    return wide.length > 2 ? this.tableOf(heading, cutAt(wide), true) : undefined;
  }

  private tableOf(heading: string, cut: Table["cut"], isWide: boolean): Table | undefined {
    const headings = cut(heading).map(({ from, to }) => heading.slice(from, to));
    // What stands under "Name" next to "Value" is the name of a property.
    if (headings.some((one) => one.trim() === "Value")) return undefined;
    const columns = headings.map((one) => this.meaningOf(one));
    const isTable =
      columns.length <= mostColumns &&
      columns.every((column) => column !== undefined) &&
      columns.some(({ identifies, secret }) => identifies || secret);
    return isTable ? { columns, cut, isWide } : undefined;
  }

  /** Nothing if it is no heading of a column. */
  private meaningOf(heading: string): Table["columns"][number] | undefined {
    const name = heading.replace(/["'*`]/g, "").trim();
    if (name === "") return {};
    if (name.length > longestHeading || !/^\p{L}[\p{L}\p{N} ()#._-]*$/u.test(name) || /[.] /.test(name))
      return undefined;
    const folded = foldLabel(name);
    return { identifies: this.vocabulary.labels.get(folded) || undefined, secret: this.vocabulary.secrets.get(folded) };
  }

  private cellsOf(line: string, { columns, cut, isWide }: Table): Stretch[] {
    if (rulerOfMarkdown.test(line)) return [];
    const cells = cut(line);
    if (cells.length !== columns.length || (isWide && ofAnotherLayout.test(line))) {
      this.table = this.tableUnder(line);
      return [];
    }
    return cells.flatMap((cell, at) => {
      const column = columns[at];
      const value = trimmed(line, cell);
      return value.from < value.to && (column?.identifies || column?.secret) ? [{ ...value, ...column }] : [];
    });
  }
}

function cellsBetween(line: string, sign: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const { 0: text, index } of line.matchAll(sign)) {
    cells.push({ from, to: index });
    from = index + text.length;
    if (cells.length > mostColumns) break;
  }
  return [...cells, { from, to: line.length }].filter(({ from: start, to }, at, all) =>
    at === 0 || at === all.length - 1 ? line.slice(start, to).trim() !== "" : true,
  );
}

const wideBlank = /\s{2,}/g;

/** Cuts a line at wide blanks if that gives as many cells, or else where the columns begin; the last goes to the end of the line. */
const cutAt = (columns: readonly Cell[]) => (line: string) => {
  const cells = cellsBetween(line, wideBlank);
  if (cells.length === columns.length) return cells;
  return columns.map(({ from }, at) => ({
    from: Math.min(at === 0 ? 0 : from, line.length),
    to: Math.min(columns[at + 1]?.from ?? line.length, line.length),
  }));
};

function trimmed(line: string, { from, to }: Cell): Cell {
  const text = line.slice(from, to);
  const start = from + (/^[\s"'>*`]*/.exec(text)?.[0].length ?? 0);
  let end = to;
  while (end > start && /[\s"'*`]/.test(line.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
}
