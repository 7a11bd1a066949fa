import { defineConfig } from "vitest/config";

/** Tests of the built site in a real browser. `npm run build` comes before. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/serve.ts"],
    // Each file starts a browser of its own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a person waits for on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
