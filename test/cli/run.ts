import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../src/cli/join-triage.ts", import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command line as its own process, with this on its standard input. */
export async function run(args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args]);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { status, out, err };
}
