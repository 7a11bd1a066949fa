/** A text may be one line of megabytes, and a hundred findings may quote it. */
const longestQuote = 600; // characters

/** A line as it is shown beside what was found in it: the beginning, where it is long. */
export function quote(line: string): string {
  // Not half of a letter that takes two places.
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, "")}…`;
}
