import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Where the command line is. */
export const program = fileURLToPath(new URL("../../src/cli/join-triage.ts", import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command line, or a copy of it, as its own process, with this on its standard input. */
export async function run(args: readonly string[], input: string | Uint8Array = "", copy = program): Promise<Run> {
  const child = spawn(process.execPath, [copy, ...args]);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, status] = await Promise.all([buffer(child.stdout), buffer(child.stderr), closed]);
  return { status, out: out.toString(), err: err.toString() };
}
