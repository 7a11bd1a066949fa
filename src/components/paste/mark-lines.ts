import type { DetectedReport } from "../../rules/detect/index.ts";
import { quote } from "../../rules/detect/quote.ts";
import { splitLines } from "../../rules/detect/text/lines.ts";
import type { MarkedLine, MarkedText } from "./protocol.ts";

const wholeUpTo = 400; // lines; of a longer text only what was recognised is shown
const mostOfLongText = 100; // lines

/** The lines of a text with what was recognised in each, so that what was not is visible too; of a long text the first ones. */
export function markLines(text: string, reports: readonly DetectedReport[]): MarkedText {
  const texts = splitLines(text);
  const marks = new Map<number, MarkedLine>();
  const at = (number: number): MarkedLine => {
    const known = marks.get(number);
    if (known) return known;
    const line = quote(texts[number - 1] ?? "");
    const made: MarkedLine = { number, text: line, findings: [], fields: [], unrecognised: [], skipped: 0 };
    marks.set(number, made);
    return made;
  };

  for (const { detected, fields, unrecognised } of reports) {
    for (const { id, presence, lines } of detected) {
      if (presence !== "unknown") for (const line of lines) at(line).findings.push({ id, presence });
    }
    for (const { field, line } of fields) at(line).fields.push(field);
    for (const code of unrecognised) at(code.line).unrecognised.push(code);
  }
  const recognised = [...marks.values()].filter(({ findings, fields }) => findings.length + fields.length > 0).length;
  const isShort = texts.length <= wholeUpTo;
  if (isShort) for (const [index, line] of texts.entries()) if (line.trim() !== "") at(index + 1);

  const sorted = [...marks.values()].sort((a, b) => a.number - b.number);
  const shown = isShort ? sorted : sorted.slice(0, mostOfLongText);
  const lines = shown.map((line, index) => ({
    ...line,
    skipped: isShort ? 0 : line.number - (shown[index - 1]?.number ?? 0) - 1,
  }));
  return { lines, recognised, leftOut: sorted.length - shown.length };
}
