import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";

/** Writes the full-text index beside the built pages. */
export function indexForSearch(): AstroIntegration {
  return {
    name: "index-for-search",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ writePlayground: false });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
        const outcome = await index.addDirectory({ path: fileURLToPath(dir) });
        const folder = fileURLToPath(new URL("pagefind/", dir));
        const written = await index.writeFiles({ outputPath: folder });
        await close();
        // Its own widgets and worker, which no page of this site loads.
        for (const file of readdirSync(folder)) {
          if (/^pagefind-.*\.(?:js|css)$/.test(file)) rmSync(path.join(folder, file));
        }
        const failures = [...outcome.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join("; ")}`);
        logger.info(`${outcome.page_count} pages indexed`);
      },
    },
  };
}
