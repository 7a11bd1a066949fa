import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { azureFile, headersFile } from "./host-headers.ts";

/** Writes the files from which hosts learn the headers of the site: docs/hosting.md. */
export function writeHostHeaders(): AstroIntegration {
  let base = "";
  return {
    name: "write-host-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": ({ dir }) => {
        writeFileSync(new URL("_headers", dir), headersFile(base));
        writeFileSync(new URL("staticwebapp.config.json", dir), azureFile(base));
      },
    },
  };
}
