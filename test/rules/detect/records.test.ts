import { describe, expect, it } from "vitest";
import { detectorIndex } from "../../../src/rules/detect/detector-index.ts";
import { readRecords } from "../../../src/rules/detect/records.ts";
import { readLines } from "../../../src/rules/detect/text/lines.ts";
import { fixtureBase } from "./fixture-base.ts";

const read = (text: string) => readRecords(readLines(text), detectorIndex(fixtureBase));
const shape = (text: string) =>
  read(text).map((records) =>
    records.map(({ kind, section, event, log, fields }) =>
      [kind, section, event, log, ...fields.map(({ field, value }) => `${field}=${value}`)].filter(
        (part) => part !== undefined,
      ),
    ),
  );
const rule = `+${"-".repeat(70)}+`;
const banner = (title: string) => `${rule}\n| ${title.padEnd(69)}|\n${rule}\n`;

describe("readRecords", () => {
  it("makes a section a record, whole where the report goes on", () => {
    const [records = []] = read(
      `${banner("Device State")}AzureAdJoined : YES\n${banner("SSO State")}AzureAdPrt : NO\nthe end`,
    );
    expect(records.map(({ section, whole }) => [section, whole])).toEqual([
      ["devicestate", true],
      ["ssostate", undefined],
    ]);
  });

  it("begins the next device with the next Device State, or with the next AzureAdJoined of a list", () => {
    expect(
      read(`${banner("Device State")}AzureAdJoined : YES\nDomainJoined : NO\n${banner("Device State")}x`),
    ).toHaveLength(2);
    expect(shape("AzureAdJoined : YES\nDomainJoined : NO\nAzureAdJoined : NO\nDomainJoined : NO")).toEqual([
      [["lines", "azure-ad-joined=YES", "domain-joined=NO"]],
      [["lines", "azure-ad-joined=NO", "domain-joined=NO"]],
    ]);
  });

  it("begins the next device where a section says AzureAdJoined a second time", () => {
    expect(shape(`${banner("Device State")}AzureAdJoined : YES\nDomainJoined : NO\nAzureAdJoined : NO`)).toEqual([
      [["section", "devicestate", "azure-ad-joined=YES", "domain-joined=NO"]],
      [["lines", "azure-ad-joined=NO"]],
    ]);
  });

  it("goes on with a value that the console broke, which it does in lines of 78 characters and more", () => {
    const broken = (width: number) => `${"DeviceAuthStatus : FAILED. Device is eit".padStart(width)}\nher disabled`;
    expect(shape(broken(78))).toEqual([[["lines", "device-auth-status=FAILED. Device is either disabled"]]]);
    expect(shape(broken(77))).toEqual([[["lines", "device-auth-status=FAILED. Device is eit"]]]);
  });

  it("does not take a quoted line, in front of a report or behind it, for a device of its own", () => {
    const report = `${banner("Device State")}AzureAdJoined : NO\nDomainJoined : YES\n${rule}\n`;
    expect(read(`AzureAdJoined : NO, see below\n\n${report}`)).toHaveLength(1);
    expect(read(`${report}\nIt should say AzureAdJoined : YES, I think.`)).toHaveLength(1);
  });

  it("keeps two events apart, by the heading that stands again", () => {
    expect(
      shape(
        "Log Name: Microsoft-Windows-AAD/Operational\nEvent ID: 1104\nLog Name: Microsoft-Windows-AAD/Operational\nEvent ID: 1025",
      ),
    ).toEqual([
      [
        ["event", 1104, "AAD"],
        ["event", 1025, "AAD"],
      ],
    ]);
  });

  it("takes headings above the number into the event", () => {
    expect(shape("Source: AAD\nLevel: Error\nEvent ID: 1104\ntext")).toEqual([[["event", 1104, "AAD"]]]);
  });

  it("reads what an event says as its own, though it looks like headings", () => {
    expect(
      shape(
        "Log Name: Microsoft-Windows-AAD/Operational\nEvent ID: 1104\nUser: S-1-5-18\nDescription:\nUser: jane\nDate: today\nthe end",
      ),
    ).toEqual([[["event", 1104, "AAD"]]]);
  });

  it("reads the debug output of an event as fields of the event", () => {
    expect(
      shape("Event 304, User Device Registration\nRegistration type: sync\n\nerrorPhase: discover\nHTTP status: 404"),
    ).toEqual([[["event", 304, "User Device Registration", "registration-type=sync", "error-phase=discover"]]]);
  });

  it("ends an event where a status report begins", () => {
    expect(shape("Event 304, User Device Registration\nAzureAdJoined : NO")).toEqual([
      [
        ["event", 304, "User Device Registration"],
        ["lines", "azure-ad-joined=NO"],
      ],
    ]);
  });

  it("makes one event of each number of a line", () => {
    expect(shape("Events 304 and 307 in User Device Registration")).toEqual([
      [
        ["event", 304, "User Device Registration"],
        ["event", 307, "User Device Registration"],
      ],
    ]);
  });

  it("reads XML events on one line or many", () => {
    const xml = (end: string) =>
      [
        "<Event xmlns='urn:e'><System>",
        "<Provider Name='Microsoft-Windows-Workplace Join'/>",
        "<EventID>200</EventID>",
        "<TimeCreated SystemTime='2024-05-06T07:08:09.1Z'/></System></Event>",
      ].join(end);
    for (const text of [xml("") + xml(""), `${xml("\n")}\n${xml("\n")}`]) {
      const [records = []] = read(text);
      expect(records.map(({ event, log, time }) => [event, log, time])).toEqual(
        Array(2).fill([200, "Workplace Join", "2024-05-06T07:08:09.1Z"]),
      );
    }
  });

  it("reads what Get-WinEvent lists", () => {
    const [records = []] = read(
      "TimeCreated  : 3/4/2021 5:06:07 PM\nProviderName : Microsoft-Windows-AAD\nId           : 1104\nMessage      : AAD Cloud AP\n\nTimeCreated  : 3/5/2021 5:06:07 PM\nProviderName : Microsoft-Windows-AAD\nId           : 1025\nMessage      : Http",
    );
    expect(records.map(({ event, log, time }) => [event, log, time?.slice(15)])).toEqual([
      [1104, "AAD", "3/4/2021 5:06:07 PM"],
      [1025, "AAD", "3/5/2021 5:06:07 PM"],
    ]);
  });

  it("ends a paragraph at a blank line", () => {
    expect(read("one\ntwo\n\nthree")[0]?.map(({ lines }) => lines.length)).toEqual([2, 1]);
  });
});
