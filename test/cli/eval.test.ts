import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { run } from "./run.ts";

const program = fileURLToPath(new URL("../../src/cli/eval.ts", import.meta.url));

it("judges the cases of a folder, and is stopped by none that cannot be read", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "eval-"));
  writeFileSync(path.join(folder, "broken.json"), "{ no");
  writeFileSync(path.join(folder, "limit.json"), JSON.stringify({ text: "AzureAdJoined : YES", expect: "healthy" }));
  const [judged, missing] = await Promise.all([
    run([folder], "", program),
    run([path.join(folder, "nowhere")], "", program),
  ]);
  rmSync(folder, { recursive: true });
  expect(judged).toMatchObject({ status: 1, err: "" });
  expect(judged.out).toMatch(/^broken\.json: not read\n {2}.*\nlimit\.json: right\n/);
  expect(missing).toMatchObject({ status: 2, out: "" });
  expect(missing.err).toMatch(/^Usage: [^\n]+\n$/);
});
