import { printable } from "../rules/printable.ts";
import { type PublicWords, redactor } from "../rules/redact/index.ts";
import { secretsNotice } from "../words/secrets.ts";
import { UsageError } from "./arguments.ts";
import { isFolder } from "./list-files.ts";
import { readInput } from "./read-input.ts";

/**
 * Prints texts with a placeholder for whatever may name a person, a device or an organisation, and says on standard error
 * which secrets they held. `onFailure` is told of an input that cannot be read; it stops none of the others.
 */
export async function printRedacted(
  inputs: readonly string[],
  publicWords: PublicWords,
  onFailure: (input: string, error: unknown) => void,
): Promise<void> {
  const folder = inputs.find(isFolder);
  if (folder !== undefined) throw new UsageError(`${folder} is a folder; --redact takes files`);
  const redact = redactor(publicWords);
  for (const input of inputs) {
    try {
      const { text, secrets } = redact(await readInput(input));
      process.stdout.write(text);
      const notice = secretsNotice(secrets);
      const name = input === "-" ? "standard input" : input;
      if (notice) process.stderr.write(`join-triage: ${printable(name)}: ${notice}\n`);
    } catch (error) {
      onFailure(input, error);
    }
  }
}
