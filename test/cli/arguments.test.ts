import { describe, expect, it } from "vitest";
import { checkPlatform, readArguments, UsageError } from "../../src/cli/arguments.ts";

const base = { platforms: { "windows-7": { title: "Windows 7", family: "down-level" as const } } };
const read = (...args: string[]) => {
  const asked = readArguments(args);
  checkPlatform(asked.platform, base);
  return asked;
};

describe("readArguments", () => {
  it("reads inputs and options in any order", () => {
    expect(read("a", "--json", "-", "--platform", "windows-7", "--now=2026-01-31T12:00:00Z", "--all")).toEqual({
      inputs: ["a", "-"],
      json: true,
      all: true,
      help: false,
      version: false,
      redact: false,
      platform: "windows-7",
      takenAt: Date.UTC(2026, 0, 31, 12),
      format: undefined,
    });
    expect(read()).toMatchObject({ inputs: [], json: false, platform: undefined, takenAt: undefined });
    expect(read("--platform", "current", "--format", "csv")).toMatchObject({ platform: "current", format: "csv" });
    expect(read("--now", "2026-01-31T12:00:00+01:00").takenAt).toBe(Date.UTC(2026, 0, 31, 11));
    expect(read("--now", "2024-02-29T23:59Z").takenAt).toBe(Date.UTC(2024, 1, 29, 23, 59));
    expect(read("--", "--json").inputs).toEqual(["--json"]);
  });

  it.each([
    [["--nonsense"], "--nonsense"],
    [["--platform", "windows-3"], "windows-3"],
    [["--platform", "__proto__"], "__proto__"],
    [["--platform"], "--platform"],
    [["--now", "yesterday"], "yesterday"],
    [["--now", "2026-01-31"], "2026-01-31"],
    [["--now", "2026-01-31T12:00:00"], "2026-01-31T12:00:00"],
    [["--now", "2026-13-31T12:00:00Z"], "2026-13-31T12:00:00Z"],
    [["--now", "2026-02-29T12:00:00Z"], "28"],
    [["--now", "2026-02-31T12:00:00Z"], "2026-02-31T12:00:00Z"],
    [["--now", "2026-04-31T12:00:00+02:00"], "2026-04-31T12:00:00+02:00"],
    [["--now", "2026-01-00T12:00:00Z"], "2026-01-00T12:00:00Z"],
    [["--now", "2026-01-31T25:00:00Z"], "2026-01-31T25:00:00Z"],
    [["--format", "pdf"], "pdf"],
    [["--json=yes"], "--json"],
  ])("says in one line what is wrong with %j", (args, named) => {
    const wrong = () => read(...args);
    expect(wrong).toThrow(UsageError);
    expect(wrong).toThrow(named);
    expect(wrong).not.toThrow("\n");
  });
});
