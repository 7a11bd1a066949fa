import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/cli/list-files.ts";
import { program, run } from "./run.ts";

const notJoined = "AzureAdJoined : NO\r\nDomainJoined : YES\r\n";
const evilName = "pc\u0007\u001b[31m\u009b\u202e.txt";
const unprintable = /[^\P{Cc}\n]|[\u2028-\u202e]/u;

let folder: string;
let socket: Server;
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
  mkdirSync(at("all", "deep"), { recursive: true });
  writeFileSync(at("all", "good.txt"), notJoined);
  writeFileSync(at(evilName), notJoined);
  writeFileSync(at("all", "logs.zip"), "PK\u0003\u0004 and so on");
  writeFileSync(at("all", "long.txt"), "");
  truncateSync(at("all", "long.txt"), 33 * 2 ** 20);
  execFileSync("mkfifo", [at("all", "pipe")]);
  symlinkSync(at("all", "good.txt"), at("all", "deep", "linked.txt"));
  symlinkSync("/dev/zero", at("all", "endless"));
  symlinkSync(at("all", "pipe"), at("all", "linked-pipe"));
  symlinkSync(at("all"), at("all", "deep", "round"));
  symlinkSync("itself", at("all", "itself"));
  symlinkSync("/nowhere", at("all", "gone"));
  socket = createServer().listen(at("all", "socket"));
  await new Promise((resolve) => socket.once("listening", resolve));
});

afterAll(() => {
  socket.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a folder that holds more than files", () => {
  it("reads what is a file, and names the rest with the reason", async () => {
    const { status, out } = await run(["--format", "json", at("all")]);
    const { devices, causes, unreadable } = JSON.parse(out);
    expect(status).toBe(1);
    expect(devices).toBe(2);
    expect(causes[0].devices).toEqual([at("all", "deep", "linked.txt"), at("all", "good.txt")]);
    const why = Object.fromEntries(
      unreadable.map((one: { name: string; why: string }) => [path.relative(at("all"), one.name), one.why]),
    );
    expect(why).toEqual({
      "deep/round": "this is a link to a folder, which is not followed",
      endless: "this is a device",
      gone: "there is no such file (ENOENT)",
      itself: "its links go round in circles (ELOOP)",
      "linked-pipe": "this is a pipe",
      "logs.zip": "this is a zip archive, which is not opened yet",
      "long.txt": "it is longer than 32 MB; cut out the part that matters",
      pipe: "this is a pipe",
      socket: "this is a socket",
    });
  });

  it("lists a hundred and forty thousand files", () => {
    mkdirSync(at("many"));
    for (let file = 0; file < 140_000; file += 1) closeSync(openSync(at("many", String(file)), "w"));
    const { files, unreadable } = listFiles([at("many")]);
    expect([files.length, unreadable]).toEqual([140_000, []]);
  });
});

describe("files by name", () => {
  it("answers those it can read, names the others on standard error, and says so by its status", async () => {
    const { status, out, err } = await run([
      "--json",
      at("nope"),
      at(evilName),
      at("all", "logs.zip"),
      at("all", "endless"),
    ]);
    expect(status).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ input: at(evilName), report: 1 });
    expect(out).not.toMatch(unprintable);
    expect(err.trimEnd().split("\n")).toEqual([
      `join-triage: ${at("nope")}: there is no such file (ENOENT)`,
      `join-triage: ${at("all", "logs.zip")}: this is a zip archive, which is not opened yet`,
      `join-triage: ${at("all", "endless")}: it is longer than 32 MB; cut out the part that matters`,
    ]);
  });

  it("reads a pipe that a person named, and a name that does nothing to the terminal", async () => {
    execFileSync("mkfifo", [at("named-pipe")]);
    const writer = spawn("cp", [at(evilName), at("named-pipe")]);
    const { status, out, err } = await run([at("named-pipe"), at(evilName)]);
    writer.kill();
    expect([status, err]).toEqual([0, ""]);
    expect(out.match(/AzureAdJoined|Recognised:/g)?.length).toBeGreaterThan(1);
    expect(out).not.toMatch(unprintable);
  });

  it("quotes no long line whole, and says which lines it cut", async () => {
    const line = `0x80072ee7 0x801c03f2 0x80070005 AzureAdJoined : NO ${"x".repeat(500_000)}`;
    const [json, plain] = await Promise.all([run(["--json"], line), run([], line)]);
    expect(JSON.parse(json.out)).toMatchObject({ cut: [1] });
    expect(json.out.length).toBeLessThan(100_000);
    expect(plain.out).toMatch(/^Too long to be read whole .*:\n {2}line 1$/m);
  });
});

describe("an output that nobody takes", () => {
  it("ends in silence when the reader has read enough", async () => {
    const child = spawn("bash", [
      "-c",
      `set -o pipefail; "$0" "$1" --json --all "$2" | head -c 1`,
      process.execPath,
      program,
      at(evilName),
    ]);
    const [out, err, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((resolve) => child.on("close", resolve)),
    ]);
    expect([out, err, status]).toEqual(["{", "", 0]);
  });

  it("says in one line that the disk is full", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [program, "--help"], { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    const [err, status] = await Promise.all([
      text(child.stderr as NonNullable<typeof child.stderr>),
      new Promise((resolve) => child.on("close", resolve)),
    ]);
    expect(err).toMatch(/^join-triage: the output cannot be written: [^\n]*ENOSPC[^\n]*\n$/);
    expect(status).toBe(1);
  });
});

describe("what needs no knowledge", () => {
  it("is answered before any is read", async () => {
    cpSync("src", at("copy", "src"), { recursive: true, filter: (source) => !source.includes("content") });
    cpSync("package.json", at("copy", "package.json"));
    const copy = at("copy", "src", "cli", "join-triage.ts");
    const [help, version, wrong] = await Promise.all([
      run(["--help"], "", copy),
      run(["--version"], "", copy),
      run(["--now", "2026-02-31T12:00:00Z"], "", copy),
    ]);
    expect(help).toMatchObject({ status: 0, err: "" });
    expect(help.out).toMatch(/^Usage: join-triage[^]*Exit status: 0 /);
    expect(version).toMatchObject({ status: 0, err: "" });
    expect(version.out).toMatch(/^join-triage \d+\.\d+\.\d+\n$/);
    expect(wrong).toEqual({
      status: 2,
      out: "",
      err: "join-triage: --now 2026-02-31T12:00:00Z is no day: that month has 28\n",
    });
  });
});
