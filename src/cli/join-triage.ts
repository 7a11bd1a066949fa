#!/usr/bin/env node
/** The command line over the same rules that the site publishes: `npm run --silent triage -- [files…]`. */
import { readFileSync, statSync } from "node:fs";
import { opendir } from "node:fs/promises";
import path from "node:path";
import { decodeText } from "../decode-text.ts";
import { Fleet } from "../fleet.ts";
import type { Unreadable } from "../fleet-csv.ts";
import { triage } from "../triage.ts";
import { answer } from "./answer.ts";
import { type Arguments, readArguments, UsageError, usage } from "./arguments.ts";
import { loadKnowledge } from "./knowledge.ts";
import { printAnswer } from "./print-answer.ts";
import { printFleet } from "./print-fleet.ts";
import { showProgress } from "./progress.ts";

const knowledge = loadKnowledge();
const { base } = knowledge;

try {
  const asked = readArguments(process.argv.slice(2), base);
  if (asked.help) process.stdout.write(usage);
  else if (asked.inputs.some((input) => isFolder(input))) await sumUp(asked);
  else diagnoseEach(asked);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`join-triage: ${error.message}\n`);
  process.exitCode = 2;
}

function diagnoseEach(asked: Arguments): void {
  if (asked.format) throw new UsageError("--format is for folders; name one, or take --json");
  const inputs = asked.inputs.length > 0 ? asked.inputs : ["-"];
  const texts = inputs.map((input) => ({
    input: input === "-" ? "standard input" : input,
    text: decodeText(read(input)),
  }));
  const answers = texts.flatMap(({ input, text }) =>
    triage(text, base, asked).map((triaged, at) =>
      answer({ input, report: at + 1, platform: asked.platform, text, triaged, all: asked.all }, knowledge),
    ),
  );
  for (const one of answers) {
    process.stdout.write(asked.json ? `${JSON.stringify(one)}\n` : `${printAnswer(one, base, answers.length > 1)}\n`);
  }
}

/** Reads folders as a stream: one file at a time is in memory, and one that fails stops none of the others. */
async function sumUp(asked: Arguments): Promise<void> {
  const fleet = new Fleet();
  const unreadable: Unreadable[] = [];
  const progress = showProgress(process.stderr);
  for await (const file of filesIn(asked.inputs)) {
    try {
      const reports = triage(decodeText(readFileSync(file)), base, asked);
      reports.forEach(({ diagnosis }, at) => {
        fleet.add(reports.length > 1 ? `${file}, report ${at + 1}` : file, diagnosis);
      });
    } catch (error) {
      unreadable.push({ name: file, why: (error as Error).message });
    }
    progress.step(fleet.devices);
  }
  progress.end();
  process.stdout.write(`${printFleet(fleet, unreadable, base, asked.format ?? (asked.json ? "json" : "table"))}\n`);
}

async function* filesIn(inputs: readonly string[]): AsyncGenerator<string> {
  for (const input of inputs) {
    if (!isFolder(input)) yield input;
    else
      for await (const entry of await opendir(input, { recursive: true })) {
        if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
      }
  }
}

function isFolder(input: string): boolean {
  return input !== "-" && statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
}

function read(input: string): Uint8Array {
  try {
    return readFileSync(input === "-" ? 0 : input);
  } catch (error) {
    throw new UsageError(`${input} cannot be read: ${(error as Error).message}`);
  }
}
