import { Fleet } from "../rules/fleet.ts";
import { printable, printableJson } from "../rules/printable.ts";
import type { Unreadable } from "../words/fleet-csv.ts";
import { answer } from "./answer.ts";
import { type Arguments, checkPlatform, UsageError } from "./arguments.ts";
import { type Knowledge, loadKnowledge, loadPublicWords } from "./knowledge.ts";
import { isFolder, listFiles } from "./list-files.ts";
import { printAnswer } from "./print-answer.ts";
import { printFleet } from "./print-fleet.ts";
import { showProgress } from "./progress.ts";
import { readFile, readInput, reasonOf } from "./read-input.ts";

/** Diagnoses what was asked for and prints it; gives back the exit status. Throws a `UsageError`, or what the content lacks. */
export async function run(asked: Arguments): Promise<number> {
  const hasFolders = asked.inputs.some(isFolder);
  if (asked.format && !hasFolders) throw new UsageError("--format is for folders; name one, or take --json");
  if (asked.redact) return await redactEach(asked);
  const knowledge = loadKnowledge();
  checkPlatform(asked.platform, knowledge.engine.base);
  return hasFolders ? sumUp(asked, knowledge) : await diagnoseEach(asked, knowledge);
}

const inputsOf = ({ inputs }: Arguments) => (inputs.length > 0 ? inputs : ["-"]);
const nameOf = (input: string) => (input === "-" ? "standard input" : input);

async function redactEach(asked: Arguments): Promise<number> {
  const { printRedacted } = await import("./print-redacted.ts");
  const inputs = inputsOf(asked);
  let failed = 0;
  await printRedacted(inputs, loadPublicWords(), (input, error) => {
    failed += 1;
    warn(`${nameOf(input)}: ${reasonOf(error)}`);
  });
  return statusOf(inputs.length - failed, failed);
}

/** Whether all was read, a part, or nothing: `usage` explains it. */
const statusOf = (read: number, failed: number) => (failed === 0 ? 0 : read > 0 ? 1 : 2);

/** One input after the other; one that fails is named and stops none of the others. */
async function diagnoseEach(asked: Arguments, knowledge: Knowledge): Promise<number> {
  const inputs = inputsOf(asked);
  let failed = 0;
  for (const name of inputs) {
    const input = nameOf(name);
    try {
      const text = await readInput(name);
      const reports = knowledge.engine.triage(text, asked);
      const several = inputs.length > 1 || reports.length > 1;
      for (const [at, triaged] of reports.entries()) {
        const one = answer({ ...asked, input, report: at + 1, text, triaged }, knowledge);
        process.stdout.write(`${asked.json ? printableJson(one) : printAnswer(one, knowledge.engine.base, several)}\n`);
      }
    } catch (error) {
      failed += 1;
      warn(`${input}: ${reasonOf(error)}`);
    }
  }
  return statusOf(inputs.length - failed, failed);
}

/** Only one file at a time is in memory, and one that fails stops none of the others. */
async function sumUp(asked: Arguments, { engine }: Knowledge): Promise<number> {
  const fleet = new Fleet();
  const { files, unreadable } = listFiles(asked.inputs);
  const named = new Set(asked.inputs);
  const progress = showProgress(process.stderr, files.length);
  for (const file of files) {
    try {
      const reports = engine.triage(named.has(file) ? await readInput(file) : readFile(file), {
        ...asked,
        withoutChecks: true,
      });
      for (const [at, { diagnosis }] of reports.entries())
        fleet.add(reports.length > 1 ? `${file}, report ${at + 1}` : file, diagnosis);
    } catch (error) {
      unreadable.push({ name: file, why: reasonOf(error) });
    }
    progress.step();
  }
  progress.end();
  process.stdout.write(
    `${printFleet(fleet, unreadable, engine.base, asked.format ?? (asked.json ? "json" : "table"))}\n`,
  );
  if (unreadable.length > 0) warn(howMany(unreadable));
  return statusOf(fleet.devices, unreadable.length);
}

const howMany = ([first, ...others]: readonly Unreadable[]) =>
  `${first?.name}: ${first?.why}${others.length > 0 ? `; and ${others.length} more were not read, which the output lists` : ""}`;

const warn = (message: string) => process.stderr.write(`join-triage: ${printable(message)}\n`);
