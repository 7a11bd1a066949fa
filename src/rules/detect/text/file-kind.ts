import { decodeText } from "./decode-text.ts";

/** The first bytes by which programs know their own files. Latin letters stand for themselves. */
const beginnings: readonly (readonly [beginning: string, kind: string])[] = [
  ["PK\x03\x04", "a zip archive"],
  ["PK\x05\x06", "a zip archive"],
  ["MSCF\0\0\0\0", "a cabinet archive"],
  ["7z\xbc\xaf\x27\x1c", "a 7z archive"],
  ["Rar!\x1a\x07", "a RAR archive"],
  ["\x1f\x8b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["\xfd7zXZ\0", "an xz archive"],
  ["ElfFile\0", "an event log"],
  ["regf", "a hive of the registry"],
  ["\x89PNG\r\n\x1a\n", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["II*\0", "a picture"],
  ["MM\0*", "a picture"],
  ["%PDF-", "a PDF document"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document or a saved message"],
  ["SQLite format 3\0", "a database"],
  ["\x7fELF", "a program"],
];
/** Behind a length or a size that differs from file to file. */
const further: readonly (readonly [at: number, word: string, kind: string])[] = [
  [8, "WEBP", "a picture"],
  [4, "ftyphei", "a picture"],
  [4, "ftypmif1", "a picture"],
  [4, "ftypavif", "a picture"],
  [4, "ftyp", "a film"],
];
/** An Office document is a zip archive whose first file says what is in it. */
const officeFile = "[Content_Types].xml";

const sampleSize = 4_096; // bytes

/**
 * What a file is that holds no text, in words that follow "this is": "a zip archive", "an event log", "a picture", "binary data".
 * `undefined` for text in any encoding. Looks at the first 4,096 bytes; give it those, or all.
 */
export function kindOfFile(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const head = latin(sample.subarray(0, 64));
  const known = beginnings.find(([beginning]) => head.startsWith(beginning));
  if (known) return head.startsWith(officeFile, 30) ? "an Office document" : known[1];
  const other = further.find(([at, word]) => head.startsWith(word, at));
  if (other) return other[2];
  return isText(decodeText(sample)) ? undefined : "binary data";
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** Controls that no log has, and what no script has: of compressed bytes these are one in ten. Zeros fill up many a log. */
const strange = /[^\P{Cc}\0\b\t\n\f\r\u001b]|[\p{Cn}\p{Co}]/gu;
const mostStrange = 0.04;

function isText(text: string): boolean {
  const letters = text.replaceAll("\0", "").length;
  return (text.match(strange)?.length ?? 0) <= letters * mostStrange;
}
