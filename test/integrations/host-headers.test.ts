import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import config from "../../astro.config.mjs";
import {
  azureFile,
  below,
  everywhere,
  type Headers,
  headersFile,
  headersFor,
} from "../../src/integrations/host-headers.ts";
import { securityPolicy, sharedPolicy } from "../../src/view/security-policy.ts";

const guide = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8");

test.each<[string, (name: string, value: string) => string]>([
  ["nginx", (name, value) => `add_header ${name} "${value}" always;`],
  ["Apache", (name, value) => `Header always set ${name} "${value}"`],
  ["IIS", (name, value) => `<add name="${name}" value="${value}" />`],
])("the example for %s in docs/hosting.md has every header as it is now", (host, line) => {
  const example = guide.split(`\n## ${host}\n`)[1]?.split("\n## ")[0];
  for (const [name, value] of Object.entries(everywhere)) expect(example).toContain(line(name, value));
  for (const { path, headers } of below) {
    expect(example).toContain(path.replaceAll("/", host === "IIS" ? "" : "/"));
    for (const name of Object.keys(headers)) expect(example).toMatch(new RegExp(name.replace("-", "-?"), "i"));
  }
});

test("the files for hosts say the same as the headers of the tests, below a base path too", () => {
  const blocks = headersFile("/kb")
    .trim()
    .split(/\n(?=\/)/);
  const read = Object.fromEntries(
    blocks.map((block): [string, Headers] => {
      const [path = "", ...lines] = block.split("\n");
      return [
        path,
        Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2),
          ),
        ),
      ];
    }),
  );
  expect(Object.keys(read)).toEqual(["/kb/*", "/kb/api/*", "/kb/_astro/*"]);
  expect({ ...read["/kb/*"], ...read["/kb/api/*"] }).toEqual(headersFor("/api/v1/rules.json"));
  expect({ ...read["/kb/*"], ...read["/kb/_astro/*"] }).toEqual(headersFor("/_astro/x.js"));
  expect(read["/kb/*"]).toEqual(headersFor("/"));

  const azure = JSON.parse(azureFile("/kb"));
  expect(azure.globalHeaders).toEqual(read["/kb/*"]);
  for (const { route, headers } of azure.routes) expect(headers).toEqual(read[route]);
});

test("a header is set once for a path: hosts differ in what they make of two", () => {
  for (const { headers } of below)
    expect(Object.keys(headers).filter((name) => Object.hasOwn(everywhere, name))).toEqual([]);
});

test("`npm start` serves the headers, and the dev server does not", () => {
  const { server } = config as { server: (options: { command: "dev" | "preview" }) => { headers?: Headers } };
  expect(server({ command: "preview" }).headers).toEqual(everywhere);
  expect(server({ command: "dev" }).headers).toBeUndefined();
});

test("the policy of the header allows whatever the policy of a page allows", () => {
  const shared = directivesOf(sharedPolicy("script"));
  expect(shared.get("frame-ancestors")).toEqual(["'none'"]);
  for (const needs of [{}, { fetches: true }, { fetches: true, wasm: true }, { fetches: true, worker: true }])
    for (const [name, sources] of directivesOf(securityPolicy({ inlineScript: "script", ...needs })))
      expect(shared.get(name), name).toEqual(expect.arrayContaining(sources.filter((source) => source !== "'none'")));
});

const directivesOf = (policy: string) =>
  new Map(
    policy.split("; ").map((directive): [string, string[]] => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
