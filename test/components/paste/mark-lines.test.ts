import { expect, test } from "vitest";
import { markLines } from "../../../src/components/paste/mark-lines.ts";
import type { DetectedReport } from "../../../src/rules/detect/index.ts";
import { readLines } from "../../../src/rules/detect/text/lines.ts";

const report: DetectedReport = {
  lines: [1, undefined],
  evidence: {},
  detected: [
    { id: "symptoms/a", presence: "present", line: 2, text: "two", lines: [2] },
    { id: "symptoms/b", presence: "unknown", line: 1, text: "one", lines: [1] },
  ],
  fields: [{ field: "f", value: "YES", line: 3 }],
  unrecognised: [{ text: "0x8abc1234", line: 3, decoded: "HRESULT" }],
  cut: [],
  platform: undefined,
};

test("every line of a short text is there, with its marks or without", () => {
  const { lines, recognised } = markLines("one\ntwo\n\nthree", [
    { ...report, fields: [{ field: "f", value: "YES", line: 4 }], unrecognised: [] },
  ]);
  expect(lines.map(({ number, findings, fields }) => [number, findings.length, fields.length])).toEqual([
    [1, 0, 0],
    [2, 1, 0],
    [4, 0, 1],
  ]);
  expect(recognised).toBe(2);
});

test.each([
  ["a line separator", "one\u2028two\u2029three\rfour"],
  ["UTF-16 read as bytes", "ÿþo\0n\0e\0\r\0\n\0t\0w\0o\0\r\0\n\0t\0h\0r\0e\0e\0\r\0\n\0f\0o\0u\0r\0"],
])("lines are counted as detection counts them: %s", (_, text) => {
  const { lines } = markLines(text, []);
  expect(lines.map(({ number, text }) => [number, text])).toEqual(
    readLines(text).map(({ number, text }) => [number, text]),
  );
  expect(lines.map(({ text }) => text)).toEqual(["one", "two", "three", "four"]);
});

test("of a long line the beginning is shown", () => {
  const { lines } = markLines(`  ${"long ".repeat(1_000)}`, []);
  expect(lines[0]?.text).toMatch(/^ {2}long .*…$/);
  expect(lines[0]?.text.length).toBeLessThan(700);
});

test("of a long text only the lines with marks are there, and how many were left out", () => {
  const { lines } = markLines(Array.from({ length: 1000 }, (_, at) => `line ${at + 1}`).join("\n"), [
    { ...report, detected: [{ id: "symptoms/a", presence: "present", line: 900, text: "", lines: [900] }] },
  ]);
  expect(lines.map(({ number, skipped }) => [number, skipped])).toEqual([
    [3, 2],
    [900, 896],
  ]);
});

test("of a text with very many marks the first are there, and the rest is counted", () => {
  const all = Array.from({ length: 5000 }, (_, at) => at + 1);
  const text = all.map((number) => `line ${number}`).join("\n");
  const everywhere = {
    ...report,
    detected: [{ id: "symptoms/a", presence: "present" as const, line: 1, text: "", lines: all }],
  };
  const { lines, recognised, leftOut } = markLines(text, [{ ...everywhere, fields: [], unrecognised: [] }]);
  expect(lines.map(({ number }) => number)).toEqual(all.slice(0, 100));
  expect([recognised, leftOut]).toEqual([5000, 4900]);
});
