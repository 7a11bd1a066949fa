import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { dist } from "./site.ts";

test("a second build of the same commit has the same files, byte for byte", () => {
  const again = mkdtempSync(path.join(tmpdir(), "built-again-"));
  const astro = path.resolve("node_modules/astro/bin/astro.mjs");
  const { status, stderr } = spawnSync(process.execPath, [astro, "build", "--outDir", again, "--force"], {
    // The test runner says "test" here, and Vite would build for that.
    env: { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  expect(digests(again)).toEqual(digests(dist));
  rmSync(again, { recursive: true });
}, 300_000);

/** The SHA-256 of every file below a folder, by its path. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  const digest = (file: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex");
  return Object.fromEntries(files.sort().map((file) => [file, digest(file)]));
}
