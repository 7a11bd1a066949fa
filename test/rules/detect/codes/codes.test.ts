import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenCode, findCodes, readCode, spellingsOf } from "../../../../src/rules/detect/codes/codes.ts";

const idOf = (value: number) => `0x${value.toString(16).padStart(8, "0")}`;
const failure = fc.integer({ min: 0x80000000, max: 0xffffffff }).map(idOf);

describe("readCode", () => {
  it("takes a bare number for Windows' own below 16000, and for the token service's from there", () => {
    expect(readCode("15999")).toEqual(["0x80073e7f", "aadsts15999"]);
    expect(readCode("16000")).toEqual(["aadsts16000", "0x80073e80"]);
  });

  it("reads every spelling of every code back to its id", () => {
    fc.assert(fc.property(failure, (id) => spellingsOf(id).every((spelling) => readCode(spelling).includes(id))));
  });

  it("reads both spellings of every number of the token service", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (number) =>
        spellingsOf(`aadsts${number}`).every((spelling) => readCode(spelling).includes(`aadsts${number}`)),
      ),
    );
  });
});

describe("findCodes", () => {
  it("finds every spelling of every code behind a label", () => {
    const longEnough = fc.integer({ min: 0x80000000, max: 0xf0000000 }).map(idOf);
    fc.assert(
      fc.property(longEnough, fc.constantFrom("error code: ", "Exit code: ", "Win32 error: "), (id, label) =>
        spellingsOf(id).every((spelling) =>
          findCodes(`it said ${label}${spelling}.`).some(({ text, ids }) => text === spelling && ids.includes(id)),
        ),
      ),
    );
  });
});

describe("brokenCode", () => {
  it.each([
    ["code: 0x80072", "f94 and on", "0x80072f94"],
    ["code: 0x8", "0072f94", "0x80072f94"],
    ["code: 0x80072f94", "00", ""],
    ["code: 0x80072", "fall", ""],
    ["words", "f94", ""],
  ])("joins %j and %j to %j", (line, next, code) => {
    expect(brokenCode(line, next)).toBe(code);
  });
});
