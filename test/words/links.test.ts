import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as it is built for a site below this address. */
function linksBelow(base: string) {
  vi.stubEnv("BASE_URL", base);
  return import("../../src/words/links.ts");
}

describe.each([
  ["/", ""],
  ["/join-triage", "/join-triage"],
  ["/join-triage/", "/join-triage"],
])("on a site at %s", (base, prefix) => {
  it("a page has its address below that of the site", async () => {
    const { href } = await linksBelow(base);
    expect(href("/")).toBe(`${prefix}/`);
    expect(href("/causes/")).toBe(`${prefix}/causes/`);
  });

  it("an entry has a page at its path, with a slash at the end", async () => {
    const { hrefOf } = await linksBelow(base);
    expect(hrefOf("dialogs/status-joined")).toBe(`${prefix}/dialogs/status-joined/`);
  });
});
