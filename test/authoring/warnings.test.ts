import { expect, test } from "vitest";
import { buildKnowledgeBase } from "../../src/authoring/knowledge-base.ts";
import { findProblems } from "../../src/authoring/problems/index.ts";
import { publishEntry, warningsOf } from "../../src/authoring/warnings.ts";
import { changed, type Files, read, sound } from "./problems/content.ts";

const command: Files = {
  "commands/leave.yaml": `
title: Leave
lines: [dsregcmd /leave]
destroys: The registration goes.
saveFirst: Save the key.
sources: [manual]
`,
};
const entriesWith = (...files: Files[]) => findProblems(read(Object.assign({}, sound, command, ...files))).entries;

test("a warning is what a command destroys and what to save first, and after it the own words", () => {
  const { commands } = entriesWith();
  expect(warningsOf({}, commands)).toEqual([]);
  expect(warningsOf({ warning: "Mind the step." }, commands)).toEqual(["Mind the step."]);
  expect(warningsOf({ warns: ["leave"], warning: "Mind the step." }, commands)).toEqual([
    "The registration goes. Save the key.",
    "Mind the step.",
  ]);
});

const warned = "warns: [leave]\n    steps: [Run dsregcmd /leave.]";
const inFull = ["The registration goes. Save the key."];

test("an entry of every kind that warns is published with its warnings in full, and without the ids", () => {
  const entries = entriesWith(
    changed("causes/limit.mdx", "steps: [Delete a device.]", warned),
    changed("codes/0x801c000e.yaml", "sources:", `advice:\n  - who: user\n    basis: ours\n    ${warned}\nsources:`),
    changed("checks/count-devices.mdx", "sources:", "warns: [leave]\nsources:"),
    { "guides/how-to.mdx": "---\ntitle: How to\nsummary: How.\norder: 1\nwarns: [leave]\nsources: [manual]\n---\n" },
  );
  expect(publishEntry("causes", "limit", entries)).toMatchObject({ fixes: [{ warnings: inFull }] });
  expect(publishEntry("codes", "0x801c000e", entries)).toMatchObject({ advice: [{ warnings: inFull }] });
  expect(publishEntry("checks", "count-devices", entries)).toMatchObject({ warnings: inFull });
  expect(publishEntry("guides", "how-to", entries)).toMatchObject({ warnings: inFull });
  for (const [kind, id] of [
    ["causes", "limit"],
    ["codes", "0x801c000e"],
    ["checks", "count-devices"],
    ["guides", "how-to"],
  ] as const) {
    expect(JSON.stringify(publishEntry(kind, id, entries))).not.toContain('"warns"');
  }
  expect(publishEntry("commands", "leave", entries)).toEqual(entries.commands.leave);
  expect(publishEntry("symptoms", "user-at-limit", entries)).toEqual(entries.symptoms["user-at-limit"]);
});

test("the rules hold no warnings: they are loaded with the steps", () => {
  const entries = entriesWith(
    changed("checks/count-devices.mdx", "sources:", "warns: [leave]\nwarning: Mind the step.\nsources:"),
  );
  expect(JSON.stringify(buildKnowledgeBase(entries))).not.toMatch(/warn|registration goes|Mind the step/);
});
