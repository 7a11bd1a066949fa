/**
 * How the time of redaction grows with the size of the text and with the number of names in it. Fails if 8 times the text, or 32
 * times the names, cost more than 2.5 times as much for each megabyte: only the ratio is judged, for that is what two computers agree on.
 */

import { loadContent } from "../src/authoring/load-content.ts";
import { gatherPublicWords } from "../src/authoring/public-words.ts";
import { redactor } from "../src/rules/redact/index.ts";

const megabyte = 1_000_000;
const mostOverLinear = 2.5;
const runs = 3;

const { entries } = loadContent(new URL("..", import.meta.url).pathname);
const redact = redactor(gatherPublicWords(entries));
const texts = Object.values(entries.cases).flatMap((cases) => cases.flatMap(({ text }) => text ?? []));
const allCases = texts.join("\n\n");

/** Milliseconds of processor time for each megabyte. */
function measure(text: string): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    redact(text);
    return process.cpuUsage(before).user / 1000;
  });
  return (Math.min(...times) * megabyte) / text.length;
}

const ofSize = (size: number) => allCases.repeat(Math.ceil((size * megabyte) / allCases.length));
const ofNames = (count: number) =>
  Array.from({ length: count }, (_, at) => `DisplayName : PC-${at}x\nit was pc-${at}X`).join("\n");

function judge(name: string, unit: string, sizes: readonly number[], textOf: (size: number) => string): number {
  measure(textOf(sizes.at(-1) as number));
  const times = sizes.map((size) => measure(textOf(size)));
  console.log(`${name}: ${sizes.map((size, at) => `${size} ${unit} ${times[at]?.toFixed(0)} ms/MB`).join(", ")}`);
  return (times.at(-1) as number) / (times[0] as number);
}

const worst = Math.max(
  judge("texts of the cases", "MB", [1, 2, 4, 8], ofSize),
  judge("names", "names", [500, 2000, 4000, 8000, 16_000], ofNames),
);
console.log(`Worst growth of the time for each megabyte: ${worst.toFixed(2)}; allowed ${mostOverLinear}`);
if (worst > mostOverLinear) process.exitCode = 1;
