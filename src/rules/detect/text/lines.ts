/** One line of the text as a person sees it, cleaned of what pasting added. */
export interface Line {
  /** Counted from 1 in the text that was given. A line with literal `\r\n` or `<br>` in it becomes several of one number. */
  number: number;
  text: string;
}

const entities: Record<string, string> = { gt: ">", lt: "<", amp: "&", quot: '"', apos: "'", nbsp: " " };
const entity = /&(?:amp;)?(?:(gt|lt|amp|quot|apos|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi;
/** What byte order marks look like when they are read in another encoding. */
const misreadMark = /^(?:ÿþ|þÿ|ï»¿)/;
/** Line ends that a tool printed as letters, and those of a web page. `C:\new` holds none. */
export const literalLineEnd = /\\r\\n|\\n(?=[\s+|A-Z]|$)|<(?:br|BR)\s?\/?>|<\/(?:p|div|li|tr|pre)>/;

/** The lines of a text as they are counted: whoever shows a line by its number splits the text with this, or shows another. */
export function splitLines(text: string): string[] {
  return text
    .replace(/[\0\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(misreadMark, "")
    .split(/\r\n|\n|\r|\u2028|\u2029/);
}

/**
 * Splits any text into lines. Undoes what redirects, mail and web pages do to a report: byte order marks, UTF-16 read as
 * bytes, HTML entities, non-breaking and zero-width spaces, code ticks and bold marks.
 */
export function readLines(text: string): Line[] {
  return splitLines(text).flatMap((line, index) =>
    line.split(literalLineEnd).map((piece) => ({ number: index + 1, text: cleaned(piece) })),
  );
}

function cleaned(line: string): string {
  return line
    .replace(entity, readEntity)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/`|(?<!\*)\*{1,2}(?!\*)/g, "")
    .replace(/\\(["\\/])/g, "$1")
    .trimEnd();
}

function readEntity(_: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? "";
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return String.fromCodePoint(point);
}

/**
 * How many blank lines end a paragraph: one, or two in a text where every line is followed by a blank one, as web pages
 * paste it.
 */
export function blanksOfBreak(lines: readonly Line[]): number {
  const isBlank = lines.map(({ text }) => text.trim() === "");
  const written = isBlank.filter((blank) => !blank).length;
  const followed = isBlank.filter((blank, at) => !blank && isBlank[at + 1] === true).length;
  return written >= 6 && followed >= written * 0.8 ? 2 : 1;
}
