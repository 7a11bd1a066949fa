import { expect, test } from "vitest";
import { examplesOf } from "../../src/view/examples.ts";
import { when } from "../rules/base.ts";
import { makeEntries } from "./entries.ts";

const evidence = { "symptoms/named": "absent", "symptoms/needed": "absent", "symptoms/elsewhere": "absent" } as const;
const entries = makeEntries({
  symptoms: ["named", "needed", "elsewhere"],
  causes: {
    one: { rules: [when("symptoms/named", "likely")], needs: "symptoms/needed" },
    two: { rules: [when("symptoms/elsewhere", "likely")] },
  },
  cases: {
    one: [
      { name: "First", evidence, verdicts: { one: "ruled-out" } },
      { name: "Second", evidence, verdicts: {} },
    ],
  },
});

test("a cause has its cases, in their order, and a cause without cases has none", () => {
  expect(examplesOf("one", entries).map(({ name }) => name)).toEqual(["First", "Second"]);
  expect(examplesOf("two", entries)).toEqual([]);
});

test("of what is absent, an example tells what the rules or the needs of its cause name", () => {
  expect(examplesOf("one", entries)[0]?.absent.map(({ title }) => title)).toEqual(["named", "needed"]);
});

test("links lead to the entries", () => {
  expect(examplesOf("one", entries)[0]?.verdicts).toEqual([
    { cause: { href: "/causes/one/", title: "one" }, verdict: "ruled-out", isThis: true },
  ]);
});
