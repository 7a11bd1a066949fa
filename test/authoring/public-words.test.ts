import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/rules/canonical-json.ts";
import { packWords, unpackWords } from "../../src/rules/redact/public-words.ts";
import { entries, publicWords } from "../rules/redact/public-words.ts";

const lists = ["known", "dictionary", "names", "written"] as const;

test("what is packed is unpacked", () => {
  const words = ["", "a", "ab", "abc", "b", "Zürich", "x".repeat(80), `${"x".repeat(80)}y`];
  expect([...unpackWords(packWords(words))].sort()).toEqual([...words].sort());
  expect(unpackWords(packWords([])).size).toBe(0);
});

test("no invented organisation, person or device of the content is public", () => {
  const invented =
    /contoso|fabrikam|adatum|litware|northwind|holmqvist|woodgrove|tailspin|wingtip|relecloud|^pc\d|^lt-\d|\b(?:jane|jdoe|otto|hana)\b/i;
  const found = lists.flatMap((list) => [...unpackWords(publicWords[list])].filter((word) => invented.test(word)));
  expect(found).toEqual([]);
});

test("a word that is a name too is public in lower case only", () => {
  const names = unpackWords(publicWords.names);
  expect([...unpackWords(publicWords.written)].filter((word) => names.has(word.toLowerCase()))).toEqual([]);
});

test("every field that identifies is a label that does", () => {
  const fields = Object.values(entries.fields).filter(({ identifies }) => identifies !== undefined);
  expect(fields.length).toBeGreaterThan(15);
  for (const { name, identifies } of fields)
    expect(publicWords.labels[name.toLowerCase().replace(/[^a-z]/g, "")]).toBe(identifies);
});

test("what is loaded to copy a text weighs at most 42 kB", () => {
  expect(brotliCompressSync(canonicalJson(publicWords)).length).toBeLessThanOrEqual(42_000);
});
