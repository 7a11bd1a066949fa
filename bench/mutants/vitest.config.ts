import { defineConfig } from "vitest/config";

/**
 * The tests of the rules, without those that read all content, take seconds or say one thing in ten encodings: every mutant
 * runs the ones that reach it.
 */
export default defineConfig({
  test: {
    include: [
      "test/rules/*.test.ts",
      "test/rules/plain/*.test.ts",
      "test/rules/detect/**/*.test.ts",
      "test/conformance/plain.test.ts",
    ],
    exclude: [
      "test/rules/knowledge-base.test.ts",
      "test/rules/detect/fuzz.test.ts",
      "test/rules/detect/quirks.test.ts",
    ],
    isolate: false,
  },
});
