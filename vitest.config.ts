import { defineConfig } from "vitest/config";

export default defineConfig({
  // The laws and the whole content take seconds, and more on a busy machine.
  test: {
    environment: "node",
    globalSetup: ["test/build-rules.ts"],
    testTimeout: 120_000,
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**"],
  },
});
