import type { AstroIntegration } from "astro";

/** Publishes what a redaction may leave in a text. Astro takes no page from a folder with an underscore, so the route is added. */
export function servePublicWords(): AstroIntegration {
  return {
    name: "serve-public-words",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        injectRoute({
          pattern: "/_parts/public-words.json",
          entrypoint: new URL("../pages/_parts/public-words.json.ts", import.meta.url),
        });
      },
    },
  };
}
