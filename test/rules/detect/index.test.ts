import { describe, expect, it } from "vitest";
import { detect } from "../../../src/rules/detect/index.ts";
import type { KnowledgeBase } from "../../../src/rules/types.ts";
import { fixtureBase } from "./fixture-base.ts";

const first = (text: string, takenAt?: number) => {
  const [report] = detect(text, fixtureBase, { takenAt });
  if (!report) throw new Error("no report");
  return report;
};
const evidence = (text: string, takenAt?: number) => first(text, takenAt).evidence;

describe("detect", () => {
  it("gives one report without evidence for a text without any", () => {
    expect(detect("", fixtureBase)).toEqual([
      { lines: [1, undefined], evidence: {}, detected: [], fields: [], unrecognised: [], cut: [], platform: undefined },
    ]);
    expect(detect("Good morning,\nnothing works.", fixtureBase)[0]?.evidence).toEqual({});
  });

  it("looks through 4,096 characters of a line for a pattern, and says of which lines more was left", () => {
    const words = "account_type: Managed";
    const within = `${"x ".repeat(2_048).slice(0, 4_096 - words.length)}${words}`;
    expect(first(within)).toMatchObject({ evidence: { "symptoms/managed-domain": "present" }, cut: [] });
    expect(first(`one\n ${within}\nthree\n${"y".repeat(5_000)}`)).toMatchObject({ evidence: {}, cut: [2, 4] });
  });

  it("quotes of a long line the beginning, however many findings it shows", () => {
    const line = `AzureAdJoined : YES 0x80072ee7 0x801c03f2 ${"💻".repeat(100_000)}`;
    const { detected } = first(line);
    expect(detected.length).toBeGreaterThan(2);
    for (const { text } of detected)
      expect([text.length < 700, text.isWellFormed(), text.endsWith("…")]).toEqual([true, true, true]);
  });

  it("lets present beat absent, and absent beat unknown, and says every line that shows it", () => {
    const text =
      "KeyProvider : [REMOVED]\nKeyProvider : Platform\nKeyProvider : Software Key Storage\nx\nKeyProvider : Software Key Storage";
    const found = first(text).detected.find(({ id }) => id === "symptoms/software-key");
    expect(found).toMatchObject({
      presence: "present",
      line: 3,
      text: "KeyProvider : Software Key Storage",
      lines: [3, 5],
    });
    expect(evidence("KeyProvider : [REMOVED]\nKeyProvider : Platform")["symptoms/software-key"]).toBe("absent");
  });

  it("shows the line of a phrase, a code, a field", () => {
    const lines = Object.fromEntries(
      first(
        "a\nEvent 200, Workplace Join\nb\nThe maximum number of devices that\ncan be joined\n0x801c000e",
      ).detected.map(({ id, line }) => [id, line]),
    );
    expect(lines).toEqual({
      "events/workplace-join-200": 2,
      "symptoms/device-limit": 4,
      "codes/0x801c000e": 6,
    });
  });

  it("takes a number that is all there is for a code: it was copied for being one", () => {
    expect(evidence("700003")).toEqual({ "codes/aadsts700003": "present" });
  });

  it("takes a word that only begins like a value, or like one that tells nothing, for another value", () => {
    expect(evidence("AzureAdJoined : NOT\nVirtual Desktop : NOT SETTLED")).toEqual({
      "symptoms/joined": "absent",
      "symptoms/not-joined": "absent",
      "symptoms/virtual-desktop": "absent",
    });
  });

  it("answers the same from a copy of the knowledge base", () => {
    const text = "AzureAdJoined : NO\nevent 304\n0x801c03f2";
    expect(detect(text, JSON.parse(JSON.stringify(fixtureBase)) as KnowledgeBase)).toEqual(detect(text, fixtureBase));
  });
});
