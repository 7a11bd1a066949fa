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
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) });
        await close();
        const failures = [...outcome.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join("; ")}`);
        logger.info(`${outcome.page_count} pages indexed`);
      },
    },
  };
}
