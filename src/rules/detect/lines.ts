/** One line of the text as a person sees it, cleaned of what pasting added. */
export interface Line {
  /** Counted from 1 in the text that was given. */
  number: number;
  text: string;
}

const entities: Record<string, string> = { gt: ">", lt: "<", amp: "&", quot: '"', apos: "'", nbsp: " ", "#39": "'" };

/**
 * Splits any text into lines. Undoes what redirects, mail and web pages do to a report: byte order marks, UTF-16 read as
 * bytes, HTML entities, non-breaking and zero-width spaces, code ticks and bold marks.
 */
export function readLines(text: string): Line[] {
  return text
    .replace(/[\0\u200b-\u200d\u2060\ufeff]/g, "")
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map((line, index) => ({ number: index + 1, text: cleaned(line) }));
}

function cleaned(line: string): string {
  return line
    .replace(/&(gt|lt|amp|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/[`*]{1,3}/g, "")
    .trimEnd();
}
