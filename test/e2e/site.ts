import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { startBrowser } from "./browser.ts";

export const site = inject("site");
export const siteWithoutHeaders = inject("siteWithoutHeaders");
export const dist = inject("dist");

/** A page, and what it did that it must not. */
export interface Visit {
  page: Page;
  /** Violations of the Content-Security-Policy, script errors, requests to other hosts. */
  offences: string[];
  requests: string[];
}

interface VisitOptions extends BrowserContextOptions {
  from?: string;
}

/** One browser for the tests of a file; every visit has a profile of its own. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser?.close());

  return {
    /** Opens a page of the site; `from` another address of it, where one is given. */
    async visit(path: string, { from = site, ...options }: VisitOptions = {}): Promise<Visit> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const visit: Visit = { page, offences: [], requests: [] };
      watch(visit, from);
      if (options.javaScriptEnabled !== false) await page.addInitScript(reportViolations);
      await page.goto(from + path, { waitUntil: "load" });
      return visit;
    },
  };
}

function watch({ page, offences, requests }: Visit, from: string): void {
  page.on("request", (request) => {
    const address = request.url();
    requests.push(address);
    if (!isOwn(address, from)) offences.push(`request to ${address}`);
  });
  page.on("pageerror", (error) => offences.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") offences.push(`console: ${message.text()}`);
  });
}

/** Of the site itself, or of what a page of it holds: the icon, the blob that starts the worker. */
export const isOwn = (address: string, from = site) =>
  [`${from}/`, "data:", `blob:${new URL(from).origin}/`].some((start) => address.startsWith(start));

/** Runs in the page: what the policy stopped is said on the console, where the test reads it. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.error(`Policy: ${violatedDirective} stopped ${blockedURI}`),
  );
}
