import { expect, test } from "vitest";
import { namedSpellings } from "../../src/words/spellings.ts";

const shown = (id: string) => namedSpellings(id).map(({ name, text }) => `${name}: ${text}`);

test("a code has its hexadecimal and decimal spellings, each by name", () => {
  expect(shown("0x801c03f2")).toEqual([
    "Hexadecimal: 0x801c03f2",
    "Without prefix: 801C03F2",
    "Signed decimal: -2145647630",
    "Unsigned decimal: 2149319666",
  ]);
});

test("a code that carries a Win32 error has its number too", () => {
  expect(shown("0x80072ee7")).toContain("Win32 error inside: 12007");
});

test("a code of the token service is a number with a name before it, or alone", () => {
  expect(shown("aadsts50155")).toEqual(["As printed: AADSTS50155", "Number alone: 50155"]);
});
