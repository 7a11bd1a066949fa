import { readFileSync } from "node:fs";
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { kindOfFile } from "../../../../src/rules/detect/text/file-kind.ts";
import { encodings } from "../encodings.ts";

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const report = "             AzureAdJoined : YES\r\n — “ß” 参加\r\n".repeat(40);
const zip = (name: string) => bytes("PK\x03\x04", new Uint8Array(26), name, deflateRawSync(report));

describe("kindOfFile", () => {
  it.each([
    ["a zip archive", zip("dsregcmd.txt")],
    ["an Office document", zip("[Content_Types].xml")],
    ["a cabinet archive", bytes("MSCF", new Uint8Array(40))],
    ["a gzip archive", gzipSync(report)],
    ["an event log", bytes("ElfFile\0", new Uint8Array(120))],
    ["a hive of the registry", bytes("regf", new Uint8Array(120))],
    ["a picture", readFileSync("docs/triage.png")],
    ["a picture", bytes([0xff, 0xd8, 0xff, 0xe0], "JFIF")],
    ["a picture", bytes("RIFF", [1, 2, 3, 4], "WEBPVP8 ")],
    ["a picture", bytes([0, 0, 0, 24], "ftypheic")],
    ["a film", bytes([0, 0, 0, 24], "ftypisom")],
    ["a PDF document", bytes("%PDF-1.7\n")],
    ["an Office document or a saved message", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["binary data", deflateRawSync(Buffer.from(Array.from({ length: 9_000 }, (_, at) => (at * at * 7_919) % 251)))],
    ["binary data", bytes(...Array.from({ length: 200 }, (_, at) => [at % 7, 0, 0, at % 5, 1, 0]))],
    ["binary data", readFileSync(process.execPath).subarray(4, 5_000)],
  ])("names %s", (kind, file) => {
    expect(kindOfFile(file)).toBe(kind);
    expect(kindOfFile(file.subarray(0, 4_096))).toBe(kind);
  });

  it.each(Object.entries(encodings))("takes %s for text", (_, encode) => {
    expect(kindOfFile(encode(report))).toBeUndefined();
    expect(kindOfFile(encode("参加状態を確認してください。".repeat(400) + report))).toBe(undefined);
  });

  it.each([
    ["nothing", ""],
    ["one letter", "x"],
    ["a code page of Windows", "Ger\xe4t ist nicht beigetreten\r\n\xc4\xd6\xdc"],
    ["another script in a code page", "\xd3\xf1\xf2\xf0\xee\xe9\xf1\xf2\xe2\xee : NO\r\n".repeat(50)],
    ["the recording of a terminal", "\x1b]0;title\x07\x1b[31mAzureAdJoined : NO\x1b[0m\r\n".repeat(20)],
    ["a log that zeros fill up", `AzureAdJoined : NO\r\n${"\0".repeat(4_000)}`],
    ["words that begin like a file", "PKI is set up. BM: MM, II, GIF, RIFF, PDF"],
  ])("takes %s for text", (_, text) => {
    expect(kindOfFile(bytes(text))).toBeUndefined();
  });
});
