import { expect, test } from "vitest";
import { markLines } from "../../../src/components/paste/mark-lines.ts";
import type { DetectedReport } from "../../../src/rules/detect/index.ts";

const report: DetectedReport = {
  lines: [1, undefined],
  evidence: {},
  detected: [
    { id: "symptoms/a", presence: "present", line: 2, text: "two", lines: [2] },
    { id: "symptoms/b", presence: "unknown", line: 1, text: "one", lines: [1] },
  ],
  fields: [{ field: "f", value: "YES", line: 3 }],
  unrecognised: [{ text: "0x8abc1234", line: 3, decoded: "HRESULT" }],
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
