import { describe, expect, it } from "vitest";
import { causesOn, familiesTouched, platformTitles } from "../../src/view/platforms.ts";
import { makeEntries } from "./entries.ts";

const entries = makeEntries({
  platforms: {
    "windows-10": { family: "current", title: "Windows 10" },
    "windows-11": { family: "current", title: "Windows 11" },
    "windows-7": { family: "down-level", title: "Windows 7" },
  },
  causes: {
    "of-both": { platforms: ["down-level", "current"] },
    "of-eleven": { platforms: ["windows-11"] },
    "of-family": { platforms: ["current"] },
    "of-old": { platforms: ["windows-7"] },
  },
});

describe("the titles of platforms", () => {
  it.each([
    [["current"], ["Windows 10", "Windows 11"]],
    [["windows-11"], ["Windows 11"]],
    [
      ["windows-7", "current"],
      ["Windows 10", "Windows 11", "Windows 7"],
    ],
    [
      ["windows-11", "current"],
      ["Windows 10", "Windows 11"],
    ],
    [[], []],
    [undefined, ["Windows 10", "Windows 11", "Windows 7"]],
  ])("of the list %j are %j: a family is its platforms, no list is all", (platforms, titles) => {
    expect(platformTitles(platforms, entries)).toEqual(titles);
  });
});

describe("the families that a list touches", () => {
  it.each([
    [["windows-11"], ["current"]],
    [
      ["current", "windows-7"],
      ["down-level", "current"],
    ],
    [["windows-10", "windows-11"], ["current"]],
    [["windows-95"], []],
  ])("are, of %j, %j", (platforms, families) => {
    expect(familiesTouched(platforms, entries)).toEqual(families);
  });
});

describe("the causes on a platform", () => {
  const on = (platform: string) => causesOn(platform, entries).flatMap(({ links }) => links.map(({ title }) => title));

  it("are those that name it or its family", () => {
    expect(on("windows-11")).toEqual(["of-both", "of-eleven", "of-family"]);
    expect(on("windows-10")).toEqual(["of-both", "of-family"]);
    expect(on("windows-7")).toEqual(["of-both", "of-old"]);
  });

  it("are none on a platform that nobody knows", () => {
    expect(on("windows-95")).toEqual([]);
  });
});
