import { fold } from "./fold.ts";
import type { Line } from "./lines.ts";

/** The folded text of lines, and which of them stands at a place in it. */
export function joinLines(lines: readonly Line[]) {
  const starts: number[] = [];
  let length = 0;
  const folded = lines.map((line) => {
    starts.push(length);
    const text = fold(line.text);
    length += text.length + 1;
    return text;
  });
  return { text: folded.join(" "), lineAt: (index: number) => lines[lastAtMost(starts, index)] as Line };
}

/** The position of the last of these ascending numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
