/** Builds the site twice into two folders and compares every file: `node test/reproducible.ts`. Exits with 1 on a difference. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = mkdtempSync(path.join(tmpdir(), "reproducible-"));

function build(name: string): Map<string, string> {
  const folder = path.join(root, name);
  const astro = path.resolve("node_modules/astro/bin/astro.mjs");
  const { status, stderr } = spawnSync(process.execPath, [astro, "build", "--outDir", folder, "--force"], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(path.join(folder, file)))
        .digest("hex"),
    ]),
  );
}

const first = build("first");
const second = build("second");
const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`${name} differs, or is missing in one of the builds`);
console.log(`${names.size} files compared, ${different.length} differ.`);
if (different.length === 0) rmSync(root, { recursive: true });
else console.log(`Both builds are in ${root}`);
process.exitCode = different.length === 0 ? 0 : 1;
