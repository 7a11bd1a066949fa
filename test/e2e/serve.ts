import { existsSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { headersFor } from "../../src/integrations/host-headers.ts";
import { serveFolder } from "./static-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the built site, without a slash at its end; served with the headers that docs/hosting.md asks for. */
    site: string;
    /** The same from a host that adds no headers. */
    siteWithoutHeaders: string;
    /** The folder of the built site. */
    dist: string;
  }
}

/** Serves the built site for all browser tests. The build comes before: `npm run build`. */
export default async function serve(project: TestProject) {
  const dist = path.resolve(process.env["DIST"] ?? "dist");
  if (!existsSync(path.join(dist, "index.html"))) throw new Error(`There is no built site in ${dist}: npm run build`);
  const base = (process.env["BASE_PATH"] ?? "").replace(/\/$/, "");
  const server = await serveFolder(dist, { base, headersFor });
  const plain = await serveFolder(dist, { base });
  project.provide("site", server.address);
  project.provide("siteWithoutHeaders", plain.address);
  project.provide("dist", dist);
  return () => Promise.all([server.close(), plain.close()]);
}
