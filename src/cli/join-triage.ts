#!/usr/bin/env node
/**
 * The command line over the same rules that the site publishes: `npm run --silent triage -- [files…]`. What reads the
 * knowledge is loaded only when there is something to diagnose.
 */
import { printable } from "../rules/printable.ts";
import { readArguments, usage, version } from "./arguments.ts";

const fail = (message: string, status: number) => {
  for (const line of message.split("\n")) process.stderr.write(`join-triage: ${printable(line)}\n`);
  process.exitCode = status;
};

// Whoever reads the output may stop reading: "| head" is no failure. A full disk is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail(`the output cannot be written: ${error.message}`, 1);
  process.exit();
});
process.stderr.on("error", () => {});

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.help) process.stdout.write(usage);
  else if (asked.version) process.stdout.write(`join-triage ${version()}\n`);
  else {
    const { run } = await import("./run.ts");
    process.exitCode = await run(asked);
  }
} catch (error) {
  fail((error as Error).message, 2);
}
