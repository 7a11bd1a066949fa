import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/cli/answer.ts";
import { encodings } from "../rules/detect/encodings.ts";
import { run } from "./run.ts";

const overLimit = `Log Name:      Microsoft-Windows-Workplace Join/Admin
Event ID:      200
Description:
The maximum number of devices that can be joined to the workplace by the user has been reached.
It also said 0x80180099.
`;
const notJoined = "AzureAdJoined : NO\r\nDomainJoined : YES\r\n";
const twoDevices = `${notJoined}AzureAdJoined : YES\nDomainJoined : YES\n`;

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "join-triage-"));
  writeFileSync(at("limit.txt"), overLimit);
  writeFileSync(at("two.txt"), twoDevices);
  mkdirSync(at("fleet", "deep", "er"), { recursive: true });
  for (let device = 0; device < 199; device += 1) {
    const place = device % 3 === 0 ? at("fleet", "deep", "er") : at("fleet");
    writeFileSync(path.join(place, `pc-${device}.txt`), device % 2 === 0 ? overLimit : "nothing to see");
  }
  writeFileSync(at("fleet", '=cmd|"calc".txt'), overLimit);
  symlinkSync(at("nowhere"), at("fleet", "gone.txt"));
  symlinkSync(at("fleet"), at("fleet", "deep", "round"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);

describe("join-triage", { timeout: 60_000 }, () => {
  it("prints a readable diagnosis of a file", async () => {
    const { status, out, err } = await run([at("limit.txt")]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^CONFIRMED: /);
    expect(out).toContain("Because: ");
    expect(out).toContain("Fix, by ");
    expect(out).toContain("/causes/device-limit-reached/");
    expect(out).toContain("line 5: 0x80180099. HRESULT, facility 24");
  });

  it("warns before the first step, in words and in JSON", async () => {
    const [words, json] = await Promise.all([run([at("limit.txt")]), run(["--json", at("limit.txt")])]);
    const [cause] = jsonLines(json.out)[0]?.causes ?? [];
    const fix = cause?.fixes.find(({ warnings }) => warnings.length > 0);
    expect(fix?.warnings[0]).toContain("BitLocker recovery keys and the LAPS password");
    for (const out of [words.out, json.out]) {
      expect(out).toContain(fix?.warnings[0]);
      expect(out.indexOf(fix?.warnings[0] ?? "")).toBeLessThan(out.indexOf(fix?.steps[0] ?? ""));
    }
    expect(words.out).toMatch(/Fix, by entra-admin:\n +Before you start: .*\n +1\. /);
  });

  it("prints a redacted text, and says which secrets it held", async () => {
    writeFileSync(at("ticket.txt"), "TenantName : Baker\r\nAzureAdJoined : NO\nPassword: Sommer2024!\n");
    const [file, input] = await Promise.all([
      run(["--redact", at("ticket.txt")]),
      run(["--redact"], "jane@adatum.com sees 0x801c03f2"),
    ]);
    expect(file.out).toBe("TenantName : <name-1>\r\nAzureAdJoined : NO\nPassword: <secret-1>\n");
    expect(file.err).toBe(`join-triage: ${at("ticket.txt")}: This text held a password.\n`);
    expect(input).toEqual({ status: 0, out: "<user-1> sees 0x801c03f2", err: "" });
  });

  it("redacts no folder, and gives no diagnosis with it", async () => {
    const runs = await Promise.all([run(["--redact", at("fleet")]), run(["--redact", "--json"], notJoined)]);
    expect(runs.map(({ status, out }) => ({ status, out }))).toEqual(runs.map(() => ({ status: 2, out: "" })));
    expect(runs[0]?.err).toContain("--redact takes files");
    expect(runs[1]?.err).toContain("leave out --json");
  });

  it("reads standard input, in any encoding, without arguments and as -", async () => {
    const encode = encodings["UTF-16 LE"] as (text: string) => Uint8Array;
    const [plain, dash] = await Promise.all([run(["--json"], encode(overLimit)), run(["--json", "-"], overLimit)]);
    expect(plain.out).toBe(dash.out);
    expect(jsonLines(plain.out)[0]).toMatchObject({ input: "standard input", report: 1 });
  });

  it("prints one JSON object a line for each device, with exactly the keys of the contract", async () => {
    const { status, out } = await run(["--json", at("limit.txt"), at("two.txt")]);
    expect(status).toBe(0);
    const answers = jsonLines(out);
    expect(answers.map(({ input, report }) => [path.basename(input), report])).toEqual([
      ["limit.txt", 1],
      ["two.txt", 1],
      ["two.txt", 2],
    ]);
    for (const answer of answers) {
      expect(Object.keys(answer).sort()).toEqual(
        "causes conflicts cut evidence input nextCheck open platform report suggested unrecognised".split(" "),
      );
    }
    const [answer] = answers;
    expect(answers.flatMap(({ causes }) => causes).some(({ verdict }) => verdict === "ruled-out")).toBe(false);
    const [cause] = answer?.causes ?? [];
    expect(Object.keys(cause ?? {}).sort()).toEqual(
      "because conflicting fixes id kind summary supporting title unconfirmed url verdict".split(" "),
    );
    expect(cause).toMatchObject({
      id: "device-limit-reached",
      verdict: "confirmed",
      url: "/causes/device-limit-reached/",
    });
    expect(Object.keys(cause?.fixes[0] ?? {}).sort()).toEqual(["steps", "verify", "warnings", "who"]);
    expect(answer?.evidence).toContainEqual({
      id: "symptoms/device-limit-message",
      presence: "present",
      line: 4,
      text: "The maximum number of devices that can be joined to the workplace by the user has been reached.",
    });
    expect(answer?.unrecognised).toEqual([
      { text: "0x80180099", line: 5, decoded: "HRESULT, facility 24 (mobile device management), number 153" },
    ]);
  });

  it("adds the ruled-out causes, and what ruled them out, where all are asked for", async () => {
    const { out } = await run([
      "--json",
      "--all",
      "--platform",
      "current",
      "--now",
      "2026-01-31T12:00:00Z",
      at("two.txt"),
    ]);
    const answers = jsonLines(out);
    expect(answers[0]?.platform).toBe("current");
    const ruledOut = answers.flatMap(({ causes }) => causes.filter(({ verdict }) => verdict === "ruled-out"));
    expect(ruledOut.length).toBeGreaterThan(0);
    expect(ruledOut.every(({ ruledOutBy }) => typeof ruledOutBy === "string")).toBe(true);
  });

  it("suggests by plain words where nothing is recognised", async () => {
    const { out } = await run([], "the help desk says that this user has too many devices\n");
    expect(out).toContain("Nothing in this text was recognised.");
    expect(out).toContain("Confirm before you act");
  });

  it("says how it is used", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage: join-triage/);
  });

  it.each([[["--nonsense"]], [["--format", "csv"]], [["/no/such\nfile"]]])(
    "answers %j with one line and status 2",
    async (args) => {
      const { status, out, err } = await run(args);
      expect(status).toBe(2);
      expect(out).toBe("");
      expect(err).toMatch(/^join-triage: [^\n]+\n$/);
    },
  );
});

describe("join-triage of a folder", { timeout: 60_000 }, () => {
  it("counts the devices of each cause, and lists what it could not read", async () => {
    const { status, out, err } = await run(["--format", "json", at("fleet")]);
    expect(status).toBe(1);
    expect(err).toMatch(/^join-triage: [^\n]+ and 1 more were not read[^\n]+\n$/);
    const { devices, causes, unreadable } = JSON.parse(out);
    expect(devices).toBe(200);
    expect(
      causes.map((row: { cause: string; verdict: string; count: number }) => [row.cause, row.verdict, row.count]),
    ).toEqual([
      ["device-limit-reached", "confirmed", 101],
      [null, "none", 99],
    ]);
    expect(unreadable).toEqual([
      { name: at("fleet", "gone.txt"), why: "there is no such file (ENOENT)" },
      { name: at("fleet", "deep", "round"), why: "this is a link to a folder, which is not followed" },
    ]);
    expect(causes[1].devices).toEqual([...causes[1].devices].sort());
  });

  it("prints a table", async () => {
    const { out } = await run([at("fleet")]);
    expect(out).toMatch(/^Cause +Verdict +Devices +Share\n/);
    expect(out).toMatch(/confirmed +101 +50\.5 %/);
    expect(out).toContain("200 devices");
    expect(out).toContain("gone.txt: there is no such file (ENOENT)");
  });

  it("prints a row for each device as CSV", async () => {
    const { out } = await run(["--format", "csv", at("fleet")]);
    const rows = out.trimEnd().split("\n");
    expect(rows[0]).toBe("\ufeffdevice,cause,title,verdict");
    expect(rows).toHaveLength(1 + 200 + 2);
    expect(rows.at(-2)).toMatch(/gone\.txt,,.*,unreadable$/);
    expect(out).toContain(`fleet/=cmd|""calc"".txt"`);
  });
});
