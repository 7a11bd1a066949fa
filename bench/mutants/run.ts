/**
 * How many changed programs the conformance suite notices: `npm run bench:mutants`. Stryker makes the changes one by one; this
 * prints what it found, per folder and file, and every change that nobody noticed. What follows `--` goes to Stryker:
 * `--mutate src/rules/plain/closure.ts` changes one file only, `--testRunner vitest` asks the unit tests too, which takes ten times
 * as long.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

interface Mutant {
  status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "CompileError" | "RuntimeError" | "Ignored";
  mutatorName: string;
  replacement: string;
  location: { start: Place; end: Place };
}

interface Place {
  line: number;
  column: number;
}

const here = import.meta.dirname;
const stryker = path.join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");
const options = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [stryker, "run", path.join(here, "stryker.config.json"), ...options], {
  cwd: path.join(here, "../.."),
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const report = JSON.parse(readFileSync(path.join(here, "report/mutation.json"), "utf8")) as Report;
const mutants = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
  mutants.map((mutant) => ({ ...mutant, file, was: textAt(source.split("\n"), mutant.location) })),
);
const isKilled = ({ status }: Mutant) => status === "Killed" || status === "Timeout";
const isAlive = ({ status }: Mutant) => status === "Survived" || status === "NoCoverage";

for (const mutant of mutants.filter(isAlive)) {
  const { line, column } = mutant.location.start;
  console.log(`${mutant.file}:${line}:${column}: ${brief(mutant.was)}  =>  ${brief(mutant.replacement)}`);
}
console.log("\n| files | mutants | killed | survived | killed, % |\n| --- | --: | --: | --: | --: |");
const names = Object.keys(report.files);
for (const name of [...new Set(names.map((file) => path.posix.dirname(file))), ...names]) {
  const own = mutants.filter(({ file }) => file === name || path.posix.dirname(file) === name);
  const killed = own.filter(isKilled).length;
  const alive = own.filter(isAlive).length;
  if (killed + alive > 0)
    console.log(
      `| ${name} | ${killed + alive} | ${killed} | ${alive} | ${((100 * killed) / (killed + alive)).toFixed(1)} |`,
    );
}

function textAt(lines: string[], { start, end }: Mutant["location"]): string {
  const text = lines.slice(start.line - 1, end.line).join("\n");
  const behind = (lines[end.line - 1] ?? "").length - (end.column - 1);
  return text.slice(start.column - 1, text.length - behind);
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
