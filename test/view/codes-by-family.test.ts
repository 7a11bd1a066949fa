import { expect, test } from "vitest";
import { codesByFamily } from "../../src/view/codes-by-family.ts";
import { makeEntries } from "./entries.ts";

const families = codesByFamily(
  makeEntries({
    codes: {
      aadsts50155: { family: "AADSTS", code: "AADSTS50155" },
      "0x801c001d": { family: "HRESULT", code: "0x801c001d" },
      "0x80090016": { family: "ADAL", code: "0x80090016" },
      "0x801c03f2": { family: "HRESULT", code: "0x801c03f2" },
    },
  }),
);

test("families stand in the order of the site, those without codes not at all", () => {
  expect(families.map(({ family }) => family)).toEqual(["HRESULT", "ADAL", "AADSTS"]);
});

test("a family has all its codes, in order of id", () => {
  expect(families[0]?.links.map(({ href, code }) => [href, code])).toEqual([
    ["/codes/0x801c001d/", "0x801c001d"],
    ["/codes/0x801c03f2/", "0x801c03f2"],
  ]);
});

test("a family has an address in lower case, and a name that begins with a capital", () => {
  expect(families.map(({ slug, name }) => [slug, name])).toEqual([
    ["hresult", "HRESULT codes of Windows and of device registration"],
    ["adal", "Codes of the authentication library"],
    ["aadsts", "AADSTS codes of the Entra token service"],
  ]);
});
