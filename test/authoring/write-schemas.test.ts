import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeSchema } from "../../src/authoring/describe-schema.ts";
import { schemaFiles } from "../../src/authoring/write-schemas.ts";

test("the committed schemas are what npm run schemas writes", () => {
  const files = Object.entries(schemaFiles());
  expect(files.length).toBeGreaterThan(10);
  for (const [file, text] of files) expect(readFileSync(file, "utf8"), `${file}: run npm run schemas`).toBe(text);
});

test("a field of the published schema that types.ts does not describe stops the writing", () => {
  const schema = { type: "object", properties: { version: { type: "number" }, mood: { type: "string" } } };
  expect(() => describeSchema(schema)).toThrow("src/rules/types.ts says nothing of KnowledgeBase.mood");
});
