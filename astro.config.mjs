import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { everywhere } from "./src/integrations/host-headers.ts";
import { indexForSearch } from "./src/integrations/index-for-search.ts";
import { servePublicWords } from "./src/integrations/serve-public-words.ts";
import { stopOnProblems } from "./src/integrations/stop-on-problems.ts";
import { writeHostHeaders } from "./src/integrations/write-host-headers.ts";

export default defineConfig({
  site: process.env.SITE_URL ?? "https://join-triage.example",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  integrations: [stopOnProblems(), mdx(), servePublicWords(), indexForSearch(), writeHostHeaders()],
  markdown: { syntaxHighlight: false },
  // The Content-Security-Policy allows no inline style or script, and a page is to be two requests: see Layout.astro.
  build: { inlineStylesheets: "never", concurrency: 2 },
  vite: { build: { assetsInlineLimit: 0 } },
  // `npm start` serves what a host with headers serves; while you write, the policy of each page is enough.
  server: ({ command }) => (command === "preview" ? { headers: everywhere } : {}),
  devToolbar: { enabled: false },
});
