import { describe, expect, it } from "vitest";
import { detect } from "../../../src/rules/detect/index.ts";
import type { KnowledgeBase } from "../../../src/rules/schema.ts";
import { fixtureBase } from "./fixture-base.ts";

const first = (text: string, takenAt?: number) => {
  const [report] = detect(text, fixtureBase, { takenAt });
  if (!report) throw new Error("no report");
  return report;
};
const evidence = (text: string, takenAt?: number) => first(text, takenAt).evidence;
const banner = (title: string) => `+${"-".repeat(70)}+\n| ${title.padEnd(69)}|\n+${"-".repeat(70)}+\n`;

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

  it("makes fields present and absent", () => {
    expect(evidence("AzureAdJoined : NO")).toEqual({ "symptoms/joined": "absent", "symptoms/not-joined": "present" });
  });

  it("asks nothing of a field that is missing from hand-picked lines, and knows that it asked a whole section", () => {
    expect(evidence("AzureAdJoined : NO")["symptoms/domain-joined"]).toBeUndefined();
    const text = `${banner("Device State")}AzureAdJoined : NO\n${banner("Device Details")}`;
    expect(evidence(text)["symptoms/domain-joined"]).toBe("unknown");
    expect(evidence(text)["symptoms/device-deleted"]).toBeUndefined();
  });

  it("counts a failure in user context, and no success in it", () => {
    const run = (context: string, value: string) =>
      evidence(`User Context : ${context}\nDRS Discovery Test : ${value}`);
    const failed = "FAIL [0x801c0021/0x80072ee2]";
    expect(run("UN-ELEVATED User", failed)).toMatchObject({
      "symptoms/discovery-fails": "present",
      "symptoms/discovery-works": "absent",
      "symptoms/discovery-timed-out": "present",
    });
    expect(run("UN-ELEVATED User", "PASS")).toMatchObject({
      "symptoms/discovery-fails": "unknown",
      "symptoms/discovery-works": "unknown",
    });
    expect(run("SYSTEM", "PASS")).toMatchObject({
      "symptoms/discovery-fails": "absent",
      "symptoms/discovery-works": "present",
    });
    expect(run("ELEVATED User", "PASS")["symptoms/discovery-works"]).toBe("unknown");
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

  it("gives a report for each device", () => {
    const device = (joined: string) =>
      `${banner("Device State")}AzureAdJoined : ${joined}\nDomainJoined : YES\n${banner("SSO State")}AzureAdPrt : ${joined}\n`;
    const reports = detect(`${device("YES")}\n${device("NO")}\n${device("YES")}`, fixtureBase);
    expect(reports.map((report) => report.evidence["symptoms/token-present"])).toEqual([
      "present",
      "absent",
      "present",
    ]);
    expect(reports[1]?.detected.find(({ id }) => id === "symptoms/not-joined")?.line).toBeGreaterThan(10);
  });

  it.each([
    ["2024-05-06 07:00:00", "2024-05-06 08:00:00"],
    ["5/6/2024 7:00:00 AM", "5/6/2024 1:00:00 PM"],
    ["06/05/2024 07:00:00", "07/05/2024 07:00:00"],
    ["06.05.2024 07:00:00", "06.05.2024 07:00:01"],
    ["3/25/2024 7:00:00 AM", "4/1/2024 7:00:00 AM"],
    ["25/03/2024 07:00:00", "01/04/2024 07:00:00"],
  ])("lets an event of %s be settled by one of %s", (earlier, later) => {
    const event = (number: number, time: string) =>
      `Log Name: Microsoft-Windows-User Device Registration/Admin\nDate: ${time}\nEvent ID: ${number}\nExit code: 0x801c001d\n\n`;
    const failed = "events/registration-304";
    for (const text of [event(304, earlier) + event(306, later), event(306, later) + event(304, earlier)]) {
      expect(evidence(text)[failed]).toBeUndefined();
      expect(evidence(text)["symptoms/scp-missing"]).toBeUndefined();
      expect(evidence(text)["events/registration-306"]).toBe("present");
    }
    expect(evidence(event(304, later) + event(306, earlier))[failed]).toBe("present");
    expect(evidence(event(304, "then") + event(306, later))[failed]).toBe("present");
  });

  it("counts both where the order of day and month decides which came later", () => {
    const event = (number: number, time: string) =>
      `Log Name: Microsoft-Windows-User Device Registration/Admin\nDate: ${time}\nEvent ID: ${number}\n\n`;
    expect(evidence(event(304, "3/4/2024 7:00:00") + event(306, "4/3/2024 7:00:00"))).toMatchObject({
      "events/registration-304": "present",
      "events/registration-306": "present",
    });
  });

  it("knows an event without its log, or without its number, by its own words only", () => {
    expect(evidence("Event ID 200")).toEqual({});
    expect(evidence("Event ID 200\nThe discovery operation callback failed")).toEqual({
      "events/registration-200": "present",
    });
    expect(evidence("The workplace join operation failed")).toEqual({ "events/workplace-join-200": "present" });
    expect(evidence("Event ID 200, Workplace Join log")).toEqual({ "events/workplace-join-200": "present" });
    expect(evidence("Event ID 999\nThe workplace join operation failed")).toEqual({});
  });

  it("asks all keys of a detector of one record", () => {
    const event = "Event ID 304, User Device Registration\nExit code: 0x80070002";
    expect(evidence(`${event}\n0x801c001d`)["symptoms/scp-missing"]).toBe("present");
    expect(
      evidence(`${event}\n\nEvent ID 307, User Device Registration\n0x801c001d`)["symptoms/scp-missing"],
    ).toBeUndefined();
    expect(evidence("Event 103, Workplace Join\nserver returned http status 404")["symptoms/http-404"]).toBe("present");
    expect(evidence("Event 103, Workplace Join\nserver returned http status 503")["symptoms/http-404"]).toBeUndefined();
  });

  it("finds patterns, in the first 4,096 characters of a line", () => {
    expect(evidence('"account_type": "Managed"')).toEqual({ "symptoms/managed-domain": "present" });
    expect(evidence(`${" ".repeat(4_096)}"account_type": "Managed"`)).toEqual({});
  });

  it("compares times with the report's own, with the caller's, or not at all", () => {
    const token = "AzureAdPrtUpdateTime : 2024-05-06 01:00:00.000 UTC";
    expect(evidence(token)["symptoms/token-old"]).toBe("unknown");
    expect(evidence(token, Date.parse("2024-05-06T06:00:00Z"))["symptoms/token-old"]).toBe("present");
    expect(
      evidence(`${token}\nClient Time : 2024-05-06 02:00:00.000 UTC`, Date.parse("2030-01-01T00:00:00Z")),
    ).toMatchObject({
      "symptoms/token-old": "absent",
    });
  });

  it("reports codes that nobody has described, decoded", () => {
    expect(first("one\nfailed with 0x80180099 today").unrecognised).toEqual([
      { text: "0x80180099", line: 2, decoded: "HRESULT, facility 24 (mobile device management), number 153" },
    ]);
  });

  it.each([
    ["AzureAdJoined : NO", "current"],
    ["C:\\>dsregcmd /status", "current"],
    ["autoworkplace.exe /join", "down-level"],
    ["Windows 7 Enterprise", "down-level"],
    ["dsregcmd on Windows 7", undefined],
    ["hello", undefined],
  ])("takes %j for the family %s", (text, family) => {
    expect(first(text).platform).toBe(family);
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

  it("answers the same from a copy of the knowledge base", () => {
    const text = "AzureAdJoined : NO\nevent 304\n0x801c03f2";
    expect(detect(text, JSON.parse(JSON.stringify(fixtureBase)) as KnowledgeBase)).toEqual(detect(text, fixtureBase));
  });
});
