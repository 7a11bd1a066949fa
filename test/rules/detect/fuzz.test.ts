import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DetectedReport, detect } from "../../../src/rules/detect/index.ts";
import { decodeText } from "../../../src/rules/detect/text/decode-text.ts";
import { presences } from "../../../src/rules/vocabulary.ts";
import { slowdown } from "../../slowdown.ts";
import { encodings } from "./encodings.ts";
import { fixtureBase } from "./fixture-base.ts";

const known = new Set(Object.keys(fixtureBase.findings));

/** What holds of the answer to any text at all. */
function expectSound(reports: DetectedReport[], text: string): void {
  expect(reports.length).toBeGreaterThan(0);
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029/).length;
  // One expectation for all: a text may hold fifty thousand reports.
  expect(reports.filter((report) => !isSound(report, lines))).toEqual([]);
}

function isSound({ evidence, detected, unrecognised, fields }: DetectedReport, lines: number): boolean {
  return (
    Object.entries(evidence).every(([id, presence]) => known.has(id) && presences.includes(presence)) &&
    detected.length === Object.keys(evidence).length &&
    [...detected, ...unrecognised, ...fields].every(({ line }) => line >= 1 && line <= lines) &&
    fields.every(({ field }) => Object.hasOwn(fixtureBase.fields, field))
  );
}

const survives = (text: string) => expectSound(detect(text, fixtureBase), text);

const report = `C:\\>dsregcmd /status

+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : NO
              DomainJoined : YES
           Virtual Desktop : NOT SET

+----------------------------------------------------------------------+
| Diagnostic Data                                                      |
+----------------------------------------------------------------------+

              User Context : UN-ELEVATED User
               Client Time : 2024-05-06 07:08:09.000 UTC
        DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]
               Error Phase : discover

Log Name:      Microsoft-Windows-User Device Registration/Admin
Date:          5/6/2024 7:08:09 AM
Event ID:      304
Description:
Automatic registration failed at join phase. Exit code: 0x801c001d, AADSTS50155, -2145647630
<Event xmlns='urn:e'><System><EventID>306</EventID><TimeCreated SystemTime='2024-05-06T07:08:10.1Z'/></System></Event>
`;

/** A report as bad luck and bad tools leave it: parts deleted, doubled, moved, and strange things put in. */
const mutated = fc
  .array(
    fc.record({
      kind: fc.constantFrom("delete", "double", "move", "insert"),
      at: fc.nat(),
      length: fc.nat({ max: 80 }),
      to: fc.nat(),
      what: fc.oneof(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.constantFrom(
          "\n",
          "\r\n",
          ":",
          "|",
          "+---+",
          "<Event ",
          "Event ID: 306",
          "0x80",
          "&#x0;",
          "\\r\\n",
          '"',
          "[",
          "…",
        ),
      ),
    }),
    { maxLength: 12 },
  )
  .map((changes) =>
    changes.reduce((text, { kind, at, length, to, what }) => {
      const start = at % (text.length + 1);
      const part = text.slice(start, start + length);
      const without = text.slice(0, start) + text.slice(start + length);
      if (kind === "delete") return without;
      const [into, added] = kind === "move" ? [without, part] : [text, kind === "double" ? part + part : what];
      const place = to % (into.length + 1);
      return into.slice(0, place) + added + into.slice(place);
    }, report),
  );

// Generous, because other programs may want the processor too.
describe("detect survives", { timeout: 120_000 }, () => {
  it("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const text = decodeText(bytes);
        survives(text);
      }),
      { numRuns: 300 },
    );
  });

  it("any Unicode", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 1_000 }), survives), { numRuns: 300 });
  });

  it("mutated reports, in every encoding", () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...Object.values(encodings)), (text, encode) => {
        const decoded = decodeText(encode(text));
        survives(decoded);
      }),
      { numRuns: 400 },
    );
  });

  it("shuffled lines", () => {
    const lines = report.split("\n");
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1, maxLength: lines.length }), (some) =>
        survives(some.join("\n")),
      ),
      { numRuns: 200 },
    );
  });

  it("20 MB of one line", () => {
    survives("AzureAdJoined : NO, error code 0x801c03f2; ".repeat(480_000));
  });

  it.each([
    ":",
    " : ",
    "|",
    "| ",
    "+---",
    "+---+ | Device State | ",
    "Event ID 1, 2, 3, ",
    "Event 304: ",
    "<Event ",
    '"',
    " ",
    "\n",
    " \n",
    "\t",
    "\\r\\n",
    "&amp;",
    "[",
    "-1",
    "0x8",
    "AADSTS",
    "a",
    "AzureAdJoined : ",
    "AzureAdJoined : YES\n",
    "Auto Detect PAC Status ",
    "x".repeat(80).concat("\n"),
    "ſ",
    "日本",
    "\ud800",
  ])(
    "10^6 characters of %j",
    (part) => {
      survives(part.repeat(Math.ceil(1_000_000 / part.length)));
    },
    20_000,
  );

  it("many events of one device, in linear time", () => {
    const event = (second: number) =>
      `Log Name: Microsoft-Windows-User Device Registration/Admin\nDate: 2024-05-06 07:${String(second % 60).padStart(2, "0")}:00\nEvent ID: ${second % 2 === 0 ? 304 : 306}\n\n`;
    const log = (length: number) => Array.from({ length }, (_, second) => event(second)).join("");
    expect(slowdown((length) => survives(log(length)), { from: 500, to: 8_000 })).toBeLessThan(4);
  });
});

describe("text can do nothing", () => {
  const attacks = [
    "__proto__ : polluted",
    "constructor : YES",
    "toString = 1",
    "| __proto__ |",
    "+---+\n| constructor |\n+---+\nhasOwnProperty : YES",
    '{"__proto__": {"present": true}}',
    "<script>alert(1)</script>",
    "AzureAdJoined : <img src=x onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "codes/__proto__ 0x__proto__ AADSTS__proto__",
    "${process.exit()} {{7*7}} $(id) `id`",
  ];

  it.each(attacks)("%s", (attack) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    survives(attack);
    survives(`${attack}\n${report}\n${attack}`);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(detect(attack, fixtureBase)[0]?.evidence ?? {}).every((id) => known.has(id))).toBe(true);
  });
});
