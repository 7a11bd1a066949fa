import { createHash } from "node:crypto";
import { trustedPolicy } from "../words/trusted-policy.ts";

export interface PolicyOptions {
  /** The text of the page's one inline script. */
  inlineScript: string;
  /** The page fetches from this site: triage, search. */
  fetches?: boolean | undefined;
  /** The page runs WebAssembly: Pagefind, on the search page only. */
  wasm?: boolean | undefined;
  /** The page starts a worker: from a blob, so that the worker inherits this policy. */
  worker?: boolean | undefined;
}

/**
 * The Content-Security-Policy of a page, for a meta element. Nothing is allowed but what the page needs; every directive
 * is written out, so that none falls back to another. (`frame-ancestors` and `sandbox` do not work in a meta element.)
 */
export function securityPolicy({ inlineScript, fetches, wasm, worker }: PolicyOptions): string {
  const hash = createHash("sha256").update(inlineScript).digest("base64");
  const directives: Record<string, string> = {
    "default-src": "'none'",
    "script-src": `'self' 'sha256-${hash}'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": fetches ? "'self'" : "'none'",
    "worker-src": worker ? "blob:" : "'none'",
    "font-src": "'none'",
    "media-src": "'none'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "manifest-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "require-trusted-types-for": "'script'",
    "trusted-types": worker ? trustedPolicy : "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/**
 * The policy for a header of every response: what some page of the site needs, and that nobody frames it. A browser holds a
 * page to both this and its own.
 */
export const sharedPolicy = (inlineScript: string): string =>
  `${securityPolicy({ inlineScript, fetches: true, wasm: true, worker: true })}; frame-ancestors 'none'`;
