import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importsOf, offences } from "./walls.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const packages = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src"], {
  encoding: "utf8",
});
const sources = listed.split("\n").filter((file) => /\.(?:ts|tsx|astro)$/.test(file));

test("no file imports what the table of DESIGN section 5 does not allow", () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap((file) => offences(file, importsOf(file, readFileSync(file, "utf8")), packages))).toEqual([]);
});

/** A file that does not exist, with one import. */
const refused = (file: string, specifier: string) =>
  offences(file, importsOf(file, `import { x } from "${specifier}";`), packages);

describe("what has been tried, and must not pass", () => {
  test.each([
    "relations",
    "listing",
    "groups",
    "entry-link",
    "entry-paths",
    "platforms",
    "sources",
    "outcomes",
    "examples",
    "codes-by-family",
    "dsregtool",
    "knowledge",
  ])("the engine does not import view/%s, and no island does", (name) => {
    expect(refused("src/rules/probe.ts", `../view/${name}.ts`)).toHaveLength(1);
    expect(refused("src/components/triage/Probe.tsx", `../../view/${name}.ts`)).toHaveLength(1);
  });

  test.each([
    ["src/rules/probe.ts", "../words/fleet-csv.ts"],
    ["src/rules/probe.ts", "../words/names.ts"],
    ["src/rules/probe.ts", "../content.config.ts"],
    ["src/rules/probe.ts", "../authoring/check-content.ts"],
    ["src/rules/probe.ts", "../authoring/write-schemas.ts"],
    ["src/rules/probe.ts", "../suggest/suggest.ts"],
    ["src/rules/probe.ts", "node:fs"],
    ["src/rules/probe.ts", "zod"],
    ["src/words/probe.ts", "../view/listing.ts"],
    ["src/words/probe.ts", "../components/triage/state.ts"],
    ["src/components/paste/Probe.tsx", "../../authoring/entries.ts"],
    ["src/components/paste/Probe.tsx", "astro:content"],
    ["src/components/Probe.astro", "../authoring/schema.ts"],
    ["src/pages/probe.astro", "astro:content"],
    ["src/pages/probe.astro", "../authoring/schema.ts"],
    ["src/cli/probe.ts", "preact"],
    ["src/cli/probe.ts", "../view/knowledge.ts"],
    ["src/authoring/probe.ts", "../words/names.ts"],
    ["src/authoring/probe.ts", "lodash"],
    ["src/view/probe.ts", "lodash"],
    ["src/probe.ts", "./rules/types.ts"],
  ])("%s does not import %s", (file, specifier) => {
    const importing = file.endsWith(".astro")
      ? `---\nimport x from "${specifier}";\n---`
      : `import x from "${specifier}";`;
    expect(offences(file, importsOf(file, importing), packages)).toHaveLength(1);
  });
});

test("an import is found in every form: types, exports, on demand, in the scripts of an .astro file", () => {
  const forms =
    'import type { A } from "./a.ts";\nexport { b } from "./b.ts";\nconst c = await import("./c.ts");\n// import "./d.ts"';
  expect(importsOf("x.ts", forms)).toEqual(["./a.ts", "./b.ts", "./c.ts"]);
  const page = '---\nimport A from "./A.astro";\n---\n<p>import "./not.ts"</p>\n<script>\nimport "./b.ts";\n</script>';
  expect(importsOf("x.astro", page)).toEqual(["./A.astro", "./b.ts"]);
});

test("the message says what is wrong, and what to do", () => {
  expect(refused("src/rules/probe.ts", "../view/groups.ts")).toEqual([
    "src/rules/probe.ts imports src/view/groups.ts. rules may import only: nothing. Pass in what it needs.",
  ]);
  expect(offences("src/loose.ts", [], packages)[0]).toContain("src/loose.ts is in no room. Move it into one of rules,");
  expect(refused("src/rules/probe.ts", "lodash")).toEqual([
    "src/rules/probe.ts imports lodash, which package.json does not name.",
  ]);
});
