import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { decodeText } from "../rules/detect/text/decode-text.ts";
import { kindOfFile } from "../rules/detect/text/file-kind.ts";

/** A text of short lines takes fifty times its size and more while it is read, and Node stops at a few gigabytes. */
const mostMegabytes = 32;
const mostBytes = mostMegabytes * 2 ** 20;
const tooLong = `it is longer than ${mostMegabytes} MB; cut out the part that matters`;

/** Why nothing was read, in words that follow a name and a colon. */
export class NotRead extends Error {}

/**
 * The text of what a person named: a file, a pipe such as `<(…)`, or standard input as `-`. Throws `NotRead` where there is
 * none, where it never ends, and where it is no text.
 */
export async function readInput(input: string): Promise<string> {
  try {
    if (input === "-") return textOf(await drain(process.stdin));
    return statSync(input).isFile() ? readFile(input) : textOf(await drain(createReadStream(input)));
  } catch (error) {
    throw new NotRead(reasonOf(error));
  }
}

/**
 * The text of a file in a folder. Only what is a file when it is opened is read, and only as much as it is long then: what
 * stands in its place may be a pipe by now, and a file of the system may have no end.
 */
export function readFile(place: string): string {
  const file = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    const other = kindOfNoFile(stats);
    if (other) throw new NotRead(`this is ${other}`);
    if (stats.size > mostBytes) throw new NotRead(tooLong);
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return textOf(bytes.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

async function drain(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > mostBytes) throw new NotRead(tooLong);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array): string {
  const kind = kindOfFile(bytes);
  if (kind) throw new NotRead(`this is ${kind}, which is not opened yet`);
  return decodeText(bytes);
}

/** What stands where a file might, in words that follow "this is"; `undefined` for a file. */
export function kindOfNoFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "this is a folder",
  ENOTDIR: "there is no such file",
  ELOOP: "its links go round in circles",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENXIO: "this is a socket",
};

/** An error as a reason: in plain words with the system's own name where it has one, else as it stands. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ? `${reasons[code]} (${code})` : message;
}
