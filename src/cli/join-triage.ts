#!/usr/bin/env node
/** The command line over the same rules that the site publishes: `npm run --silent triage -- [files…]`. */
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { decodeText } from "../decode-text.ts";
import { Fleet } from "../fleet.ts";
import { triage } from "../triage.ts";
import { secretsNotice } from "../words/secrets.ts";
import { answer } from "./answer.ts";
import { type Arguments, readArguments, UsageError, usage } from "./arguments.ts";
import { loadKnowledge } from "./knowledge.ts";
import { isFolder, listFiles } from "./list-files.ts";
import { printAnswer } from "./print-answer.ts";
import { printFleet } from "./print-fleet.ts";
import { printable } from "./printable.ts";
import { showProgress } from "./progress.ts";

const knowledge = loadKnowledge();
const { base } = knowledge;

// Whoever reads the output may stop reading: "| head" is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  const asked = readArguments(process.argv.slice(2), base);
  if (asked.help) process.stdout.write(usage);
  else if (asked.redact) await printRedacted(asked);
  else if (asked.inputs.some(isFolder)) sumUp(asked);
  else await diagnoseEach(asked);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`join-triage: ${printable(error.message)}\n`);
  process.exitCode = 2;
}

/** The words that may stay are gathered for this only. */
async function printRedacted({ inputs }: Arguments): Promise<void> {
  const folder = inputs.find(isFolder);
  if (folder !== undefined) throw new UsageError(`${folder} is a folder; --redact takes files`);
  const [{ gatherPublicWords }, { redactor }] = await Promise.all([
    import("../public-words.ts"),
    import("../rules/redact/index.ts"),
  ]);
  const redact = redactor(gatherPublicWords(knowledge.entries));
  for (const input of inputs.length > 0 ? inputs : ["-"]) {
    const { text, secrets } = redact(await read(input));
    process.stdout.write(text);
    const notice = secretsNotice(secrets);
    if (notice)
      process.stderr.write(`join-triage: ${input === "-" ? "standard input" : printable(input)}: ${notice}\n`);
  }
}

async function diagnoseEach(asked: Arguments): Promise<void> {
  if (asked.format) throw new UsageError("--format is for folders; name one, or take --json");
  const texts = [];
  for (const input of asked.inputs.length > 0 ? asked.inputs : ["-"]) {
    texts.push({ input: input === "-" ? "standard input" : input, text: await read(input) });
  }
  const answers = texts.flatMap(({ input, text }) =>
    triage(text, base, asked).map((triaged, at) =>
      answer({ input, report: at + 1, platform: asked.platform, text, triaged, all: asked.all }, knowledge),
    ),
  );
  for (const one of answers) {
    process.stdout.write(asked.json ? `${JSON.stringify(one)}\n` : `${printAnswer(one, base, answers.length > 1)}\n`);
  }
}

async function read(input: string): Promise<string> {
  try {
    return decodeText(input === "-" ? await buffer(process.stdin) : readFileSync(input));
  } catch (error) {
    throw new UsageError(`${input} cannot be read: ${(error as Error).message}`);
  }
}

/** Only one file at a time is in memory, and one that fails stops none of the others. */
function sumUp(asked: Arguments): void {
  const fleet = new Fleet();
  const { files, unreadable } = listFiles(asked.inputs);
  const progress = showProgress(process.stderr, files.length);
  for (const file of files) {
    try {
      const reports = triage(decodeText(readFileSync(file)), base, asked);
      reports.forEach(({ diagnosis }, at) => {
        fleet.add(reports.length > 1 ? `${file}, report ${at + 1}` : file, diagnosis);
      });
    } catch (error) {
      unreadable.push({ name: file, why: (error as Error).message });
    }
    progress.step();
  }
  progress.end();
  process.stdout.write(`${printFleet(fleet, unreadable, base, asked.format ?? (asked.json ? "json" : "table"))}\n`);
}
