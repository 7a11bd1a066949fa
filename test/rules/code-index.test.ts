import fc from "fast-check";
import { expect, test } from "vitest";
import { answerCode } from "../../src/components/search/find-codes.ts";
import { packCodes, unpackCodes } from "../../src/rules/code-index.ts";

const base = (titles: Record<string, string>) => ({
  version: 1,
  platforms: {},
  phases: {},
  fields: {},
  checks: {},
  causes: {},
  findings: Object.fromEntries(Object.entries(titles).map(([id, title]) => [`codes/${id}`, { title }])),
});

test("ids are packed without what they share, and unpacked again", () => {
  const titles = { "0x80072ee2": "A", "0x80072ee7": "B", aadsts50155: "C" };
  const packed = packCodes(base(titles));
  expect(packed).toEqual({ ids: "00x80072ee2\n97\n0aadsts50155", titles: "A\nB\nC" });
  expect(Object.fromEntries(unpackCodes(packed))).toEqual(titles);
});

test("whatever the codes are, all come back", () => {
  const id = fc.oneof(
    fc.nat(0xffffffff).map((value) => `0x${value.toString(16).padStart(8, "0")}`),
    fc.nat(999_999).map((value) => `aadsts${value}`),
  );
  fc.assert(
    fc.property(fc.dictionary(id, fc.constantFrom("One", "Two"), { noNullPrototype: true }), (titles) => {
      const codes = Object.keys(titles);
      const unpacked = unpackCodes(packCodes(base(titles)));
      for (const code of codes) expect(unpacked.get(code)).toBe(titles[code]);
    }),
  );
});

const codes = new Map([
  ["0x80072ee7", "Name not resolved"],
  ["aadsts50155", "Device is not authenticated"],
]);

test.each(["0x80072ee7", "0X80072EE7", "80072EE7", "-2147012889", "2147954407", "12007", " error 0x80072ee7 "])(
  "%s is 0x80072ee7",
  (query) => expect(answerCode(query, codes)).toEqual({ found: ["0x80072ee7"] }),
);

test.each(["AADSTS50155", "aadsts50155", "50155", "AADSTS50155: Device is not authenticated"])(
  "%s is AADSTS50155",
  (query) => expect(answerCode(query, codes)).toEqual({ found: ["aadsts50155"] }),
);

test("a bare Win32 number is found as itself and inside an HRESULT", () => {
  const both = new Map([...codes, ["0x00002ee7", "Bare"]]);
  for (const query of ["0x00002ee7", "00002EE7"])
    expect(answerCode(query, both).found, query).toEqual(["0x00002ee7", "0x80072ee7"]);
  expect(answerCode("12007", both).found).toEqual(["0x80072ee7", "0x00002ee7"]);
  expect(answerCode("2147954407", both).found).toEqual(["0x80072ee7"]);
});

test("a code that nobody has described is decoded; words and bare numbers are not", () => {
  expect(answerCode("0x80070005", codes).unknown?.id).toBe("0x80070005");
  expect(answerCode("304", codes)).toEqual({ found: [] });
  expect(answerCode("device limit", codes)).toEqual({ found: [] });
});
