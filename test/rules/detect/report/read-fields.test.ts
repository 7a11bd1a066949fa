import { describe, expect, it } from "vitest";
import { fieldNames } from "../../../../src/rules/detect/report/field-names.ts";
import { fieldOpening, readFields } from "../../../../src/rules/detect/report/read-fields.ts";
import { slowdown } from "../../../slowdown.ts";
import { fixtureBase } from "../fixture-base.ts";

const names = fieldNames(fixtureBase);
const read = (text: string) =>
  readFields({ number: 7, text }, undefined, names).map(({ field, value }) => [field, value]);

describe("readFields", () => {
  it("looks through 16,384 characters of a line, and no further", () => {
    const field = "AzureAdJoined : YES";
    expect(read(`${" ".repeat(16_384 - field.length)}${field}`)).toEqual([["azure-ad-joined", "YES"]]);
    expect(read(`${" ".repeat(16_384)}${field}`)).toEqual([]);
  });

  it.each([
    ["   AzureAdJoined : YES", "azure-ad-joined", "YES"],
    ["AzureAdJoined:YES", "azure-ad-joined", "YES"],
    ["AzureAdJoined = 'YES'", "azure-ad-joined", "YES"],
    ["| AzureAdJoined | YES |", "azure-ad-joined", "YES"],
    ['"AzureAdJoined": "YES",', "azure-ad-joined", "YES"],
    ["azure ad joined: YES", "azure-ad-joined", "YES"],
    ["we saw that AzureAdJoined : YES there", "azure-ad-joined", "YES there"],
    ["SSO STATE - AzureAdPRT - NO", "azure-ad-prt", "NO"],
    ["AzureAdJoined : ✅ YES", "azure-ad-joined", "YES"],
    ["AzureAdJoined -> : -> YES", "azure-ad-joined", "YES"],
    ["KeySignTest: : MUST Run elevated to test.", "key-sign-test", "MUST Run elevated to test."],
    ["Attempt Status : -1073741715", "attempt-status", "-1073741715"],
    [
      "AzureAdPrtAuthority : https://login.example.com:443/a",
      "azure-ad-prt-authority",
      "https://login.example.com:443/a",
    ],
    ["DomainJoined :", "domain-joined", ""],
    ["DomainJoined : NO << AzureAd : see // this", "domain-joined", "NO"],
  ])("reads %j", (text, field, value) => {
    expect(read(text)).toEqual([[field, value]]);
  });

  it.each([
    "it never gets AzureAdJoined : YES",
    "it doesn't show AzureAdJoined : YES",
    "check whether it says AzureAdJoined: YES",
    "should be AzureAdJoined is YES",
  ])("reads nothing where %j does not say that it is so", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("reads several fields of one line", () => {
    expect(read("AzureAdJoined : NO EnterpriseJoined : NO DomainJoined : YES HTTP Error : 0x0")).toEqual([
      ["azure-ad-joined", "NO EnterpriseJoined : NO"],
      ["domain-joined", "YES"],
      ["http-error", "0x0"],
    ]);
  });

  it("takes a common word for a name only where it opens the line", () => {
    expect(read("Thumbprint : AB")).toEqual([["thumbprint", "AB"]]);
    expect(read("the certificate with thumbprint : AB")).toEqual([]);
  });

  it("takes linear time for a long run of spaces", () => {
    const readRun = (length: number) => read(`AzureAdJoined : ${" ".repeat(length)}x${" ".repeat(300)}y`);
    expect(slowdown(readRun, { from: 1_000, to: 16_000 })).toBeLessThan(4);
  });
});

describe("fieldOpening", () => {
  it("is the field that a line begins with, and none that stands later", () => {
    const opening = (text: string) => fieldOpening({ number: 1, text }, undefined, names);
    expect(opening("# AzureAdJoined : YES")).toBe("azure-ad-joined");
    expect(opening("Expected AzureAdJoined : YES")).toBeUndefined();
    expect(opening("AzureAdJoined")).toBeUndefined();
  });
});
