import { expect, test } from "vitest";
import { readSources } from "../../../src/components/paste/read-sources.ts";
import { textOf } from "../../../src/components/paste/text-of.ts";
import { createEngine } from "../../../src/rules/engine.ts";
import { fixtureBase } from "../../rules/detect/fixture-base.ts";

const report = (name: string) =>
  [
    "| Device State |",
    "+--------------+",
    "  AzureAdJoined : NO",
    "  DomainJoined : YES",
    `  Device Name : ${name}`,
  ].join("\n");

test("the text of a report is its own part of the source, and all parts are the whole", async () => {
  const text = ["Hello, two computers:", report("ONE"), "", report("TWO"), "Thanks"].join("\n");
  const sources = [
    { name: "other", text: "nothing" },
    { name: "both", text },
  ];
  const reports = (await readSources(sources, createEngine(fixtureBase), () => {})).reports;
  expect(reports.map(({ name }) => name)).toEqual(["other", "both, device 1", "both, device 2"]);
  const parts = await Promise.all(reports.map((one) => textOf(one, sources)));
  expect(parts[0]).toBe("nothing");
  expect(parts[1]).toContain("Hello");
  expect(parts[1]).toContain("ONE");
  expect(parts[1]).not.toContain("TWO");
  expect(parts[2]).toContain("TWO");
  expect(parts[2]).not.toContain("ONE");
  expect(`${parts[1]}\n${parts[2]}`).toBe(text);
});

test("a file is read again, in its own encoding; one that is gone is said to be", async () => {
  const file = new File([Buffer.from(`\uFEFF${report("ONE")}`, "utf16le")], "one.txt");
  const sources = [
    { name: "one.txt", file },
    { name: "gone.txt", why: "Permission denied" },
  ];
  const reading = await readSources(sources, createEngine(fixtureBase), () => {});
  expect(reading.unreadable).toEqual([{ name: "gone.txt", why: "Permission denied" }]);
  const [one] = reading.reports;
  expect(await textOf(one as NonNullable<typeof one>, sources)).toContain("Device Name : ONE");
  await expect(textOf({ ...(one as NonNullable<typeof one>), source: 1 }, sources)).rejects.toThrow(
    "Permission denied",
  );
});

test("a file that is no text is named as what it is, a line that is too long is told, and no other source is stopped", async () => {
  const zip = new File([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])], "logs.zip");
  const reading = await readSources(
    [
      { name: "logs.zip", file: zip },
      { name: "b", text: "x" },
    ],
    createEngine(fixtureBase),
    () => {},
  );
  expect(reading.unreadable).toEqual([
    {
      name: "logs.zip",
      why: "This is a zip archive, which is not opened here yet. Paste or drop the text that is in it.",
    },
  ]);
  expect(reading.reports.map(({ name }) => name)).toEqual(["b"]);
  const long = await readSources(
    [{ name: "a", text: `short\n${"x ".repeat(3_000)}` }],
    createEngine(fixtureBase),
    () => {},
  );
  expect(long.cut).toEqual([2]);
});
