export interface Span {
  text: string;
  isCode: boolean;
}

/** Splits authored text at its backticks: what stands between two of them is code. */
export function spansOf(text: string): Span[] {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => ({ text: part, isCode: index % 2 === 1 }))
    .filter((span) => span.text !== "");
}
