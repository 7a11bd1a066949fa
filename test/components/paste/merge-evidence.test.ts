import { expect, test } from "vitest";
import { mergeEvidence } from "../../../src/components/paste/merge-evidence.ts";

test("what the text before had shown goes, what the text shows now comes", () => {
  const evidence = { "symptoms/a": "present", "symptoms/own": "present" } as const;
  expect(mergeEvidence(evidence, { "symptoms/a": "present" }, { "symptoms/b": "absent" })).toEqual({
    "symptoms/b": "absent",
    "symptoms/own": "present",
  });
});

test("what a person said stands against the text", () => {
  const evidence = { "symptoms/a": "absent" } as const;
  expect(mergeEvidence(evidence, { "symptoms/a": "present" }, { "symptoms/a": "present" })).toEqual(evidence);
});
