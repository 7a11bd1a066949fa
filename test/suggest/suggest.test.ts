import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KnowledgeBase } from "../../src/rules/types.ts";
import { suggest } from "../../src/suggest/suggest.ts";

const cause = (title: string, alsoSaid: string[], finding: string) => ({
  title,
  summary: "What it is.",
  kind: "fault",
  platforms: ["current"],
  phases: ["join"],
  likelihood: "common",
  rules: [
    { when: finding, then: "likely", because: "So." },
    { when: "symptoms/elsewhere", then: "ruled-out", because: "So." },
  ],
  who: ["user"],
  alsoSaid,
});

const findings = {
  "symptoms/listed-twice": { title: "The device has several entries", alsoSaid: ["shows up twice"] },
  "symptoms/elsewhere": { title: "The registration is elsewhere" },
  "dialogs/limit": { title: "The limit is reached" },
  "codes/0x801c03f2": { title: "A code about several entries" },
};
const causes = {
  reinstalled: cause(
    "An older registration was left behind",
    ["reimaged", "wiped the laptop"],
    "symptoms/listed-twice",
  ),
  "no-network": cause("The registration service cannot be reached", ["policies block the proxy"], "symptoms/elsewhere"),
};
const base = {
  version: 1,
  platforms: {},
  phases: {},
  fields: {},
  checks: {},
  findings,
  causes,
} as unknown as KnowledgeBase;
const ids = (text: string) => suggest(text, base).map(({ id }) => id);

describe("suggest", () => {
  it("finds causes, symptoms and dialogs by their own words and by what people say", () => {
    expect(ids("laptop was reimaged, now it shows up twice").slice(0, 2).sort()).toEqual([
      "reinstalled",
      "symptoms/listed-twice",
    ]);
    expect(ids("limit")).toEqual(["dialogs/limit"]);
  });

  it("gives title, summary, kind and score of each, and nothing else", () => {
    expect(suggest("limit", base)).toEqual([
      { id: "dialogs/limit", title: "The limit is reached", summary: "", kind: "dialogs", score: expect.any(Number) },
    ]);
  });

  it.each([
    ["devices", "symptoms/listed-twice"],
    ["device", "symptoms/listed-twice"],
    ["a policy", "no-network"],
    ["laptops wiping", "reinstalled"],
    ["reimagd", "reinstalled"],
  ])("takes other endings and small slips in %j", (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it("suggests nothing for words that everybody uses, and no codes", () => {
    expect(ids("it is not that")).toEqual([]);
    expect(ids("several entries")).not.toContain("codes/0x801c03f2");
  });

  it("answers the same whatever the order of the knowledge base", () => {
    const reversed = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse());
    const other = { ...base, causes: reversed(causes), findings: reversed(findings) } as unknown as KnowledgeBase;
    for (const text of ["registration of the device", "limit reached twice", "older entries"])
      expect(suggest(text, other)).toEqual(suggest(text, base));
  });

  it("gives the eight best, best first", () => {
    const words = (index: number) => `limit ${"of the many devices ".repeat(index)}`;
    const dialogs = Array.from({ length: 12 }, (_, index) => [`dialogs/${index + 10}`, { title: words(index) }]);
    const many = { ...base, findings: Object.fromEntries(dialogs) } as unknown as KnowledgeBase;
    // The fewer other words a title has, the more the one that is asked for tells.
    expect(suggest("limit", many).map(({ id }) => id)).toEqual(dialogs.slice(0, 8).map(([id]) => id));
  });

  it("answers any text with entries that it has, each once, best first", { timeout: 60_000 }, () => {
    const known = [...Object.keys(causes), ...Object.keys(findings)];
    const word = fc.constantFrom("registration", "limit", "device", "twice", "reimaged", "proxy", "left");
    const text = fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 20 });
    fc.assert(
      fc.property(text, (parts) => {
        const suggestions = suggest(parts.join(" "), base);
        const scores = suggestions.map(({ score }) => score);
        const ids = suggestions.map(({ id }) => id);
        expect(ids.filter((id) => !known.includes(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });

  it("finds nothing in words that no entry has", () => {
    expect(suggest("__proto__ constructor toString", base)).toEqual([]);
    expect(suggest("a".repeat(1_000_000), base)).toEqual([]);
  });
});
