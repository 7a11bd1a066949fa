import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenCode, findCodes, readCode, spellingsOf } from "../../../src/rules/detect/codes.ts";
import { decodeCode } from "../../../src/rules/detect/decode-code.ts";

const idOf = (value: number) => `0x${value.toString(16).padStart(8, "0")}`;
const failure = fc.integer({ min: 0x80000000, max: 0xffffffff }).map(idOf);

describe("readCode", () => {
  it("takes a bare number for Windows' own below 16000, and for the token service's from there", () => {
    expect(readCode("15999")).toEqual(["0x80073e7f", "aadsts15999"]);
    expect(readCode("16000")).toEqual(["aadsts16000", "0x80073e80"]);
  });

  it.each([
    ["0x80072EE7", "0x80072ee7"],
    ["0X80072ee7", "0x80072ee7"],
    [" 80072EE7 ", "0x80072ee7"],
    ["0xffffffff80072ee7", "0x80072ee7"],
    ["-2147012889", "0x80072ee7"],
    ["2147954407", "0x80072ee7"],
    ["12007", "0x80072ee7"],
    ["0x2ee7", "0x80072ee7"],
    ["0x00002ee7", "0x80072ee7"],
    ["AADSTS50155", "aadsts50155"],
    ["aadsts: 50155", "aadsts50155"],
    ["50155", "aadsts50155"],
    ["0xd000023c", "0xc000023c"],
    ["0xcaa82ee2", "0x80072ee2"],
    ["0x80048512", "0xc0048512"],
    ["0xc0290122", "0x80290122"],
    ["0x80192ee2", "0x80072ee2"],
  ])("reads %s as %s", (spelling, id) => {
    expect(readCode(spelling)).toContain(id);
  });

  it.each([
    "",
    "0x",
    "0x0",
    "0x00000000",
    "0",
    "hello",
    "0x801c03f",
    "0x801c03f22",
    "4294967296",
    "-2147483649",
    "x".repeat(99),
  ])("reads %j as no code", (spelling) => {
    expect(readCode(spelling)).toEqual([]);
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

  it.each([
    "failed0x801c03f2",
    "error-0x801c03f2-",
    "(0x801C03F2)",
    "[0x801c03f2/0x80072ee2]",
    "code=801c03f2;",
    "code:-2145647630",
    "[-2145647630/-2147012894]",
    "HRESULT -2145647630.",
    "error code 2149319666",
    "result was 2149319666",
    "error code(s) from server: [2149319666]",
  ])("finds the code in %s", (line) => {
    expect(findCodes(line)[0]?.ids).toContain("0x801c03f2");
  });

  it.each([
    "801c03f2-1234-4801-8007-80070002aabb",
    "{12345678-1234-1234-1234-801c03f28007}",
    "801C03F280072EE7801C03F280072EE7801C03F2",
    "error 2024-05-06 07:08:09.135",
    "status 10.0.50155.1",
    "error 6.50155",
    "code 5/50155/2",
    "call 50155",
    "00050155",
    "+49 50155 50155",
    "0x0 0x00000000 0x00000001 0x801c",
    "Keywords: 0x8000000000000000",
    "S-1-5-21-3623811015-3361044348-2145647630-1013",
    "error at 10:50155",
    "https://host.example:8443/50155",
  ])("finds none in %s", (line) => {
    expect(findCodes(line)).toEqual([]);
  });

  it("takes a small number only behind the label of a Win32 code", () => {
    expect(findCodes("Exit code: 50")[0]?.ids).toEqual(["0x80070032"]);
    expect(findCodes("System error 5 has occurred")[0]?.ids).toEqual(["0x80070005"]);
    expect(findCodes("HTTP status code: 404")).toEqual([]);
    expect(findCodes("Exit code: 0")).toEqual([]);
  });

  it("finds each number of a list", () => {
    expect(findCodes('"error_codes":[50155,50126]').map(({ ids }) => ids[0])).toEqual(["aadsts50155", "aadsts50126"]);
  });

  it("says where a code stands, and whether it can be anything else", () => {
    expect(findCodes("so 0x801c03f2")).toEqual([{ text: "0x801c03f2", start: 3, ids: ["0x801c03f2"], certain: true }]);
    expect(findCodes("so 801c03f2")[0]?.certain).toBe(false);
    expect(findCodes("so 0x00010000")[0]?.certain).toBe(false);
  });

  it("reports a code of seven digits without guessing the eighth", () => {
    expect(findCodes("code 0x000023C")).toEqual([{ text: "0x000023C", start: 5, ids: [], certain: true }]);
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

describe("decodeCode", () => {
  it.each([
    ["0x80070005", "HRESULT of a Win32 error, number 5"],
    ["0x801c03f3", "HRESULT, facility 28 (device registration), number 1011"],
    ["0x80180026", "HRESULT, facility 24 (mobile device management), number 38"],
    ["0xc0000234", "NTSTATUS, facility 0, number 564"],
    ["0xd0000234", "HRESULT of the NTSTATUS 0xc0000234"],
    ["0xcaa82ee3", "Authentication library: WinINet or WinHTTP error 12003"],
    ["0xcaa30194", "Authentication library: HTTP status 404"],
    ["0xc0290122", "HRESULT, facility 41 (TPM software), number 290, printed as NTSTATUS"],
    ["0x801901f7", "HTTP status 503"],
    ["0xcaa20003", "Authentication library, number 3"],
    ["aadsts90099", "An error of the Microsoft Entra token service, number 90099"],
    [undefined, "One hexadecimal digit is missing: mistyped, or cut off"],
  ])("decodes %s", (id, says) => {
    expect(decodeCode(id)).toBe(says);
  });
});
