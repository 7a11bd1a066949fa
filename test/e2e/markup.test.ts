import { describe, expect, test } from "vitest";
import { builtPages } from "./built-pages.ts";
import { dist } from "./site.ts";

const pages = builtPages(dist);
const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|=[^\s>"']+)?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:="([^"]*)"|=([^\s>"']+))?/g;

/** Every element of every page, with its attributes. */
function elementsOf(html: string) {
  return [...html.matchAll(tag)].map(([, name = "", rest = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attribute)].map(
        ([, key = "", quoted, bare]) => [key.toLowerCase(), quoted ?? bare ?? ""] as const,
      ),
    ),
  }));
}

describe("what the built pages hold", () => {
  const elements = [...pages].flatMap(([page, html]) => elementsOf(html).map((element) => ({ page, ...element })));

  test("no element that runs, embeds or asks for anything but the site's own", () => {
    expect(elements.length).toBeGreaterThan(10_000);
    const foreign = elements.filter(({ name }) =>
      /^(?:iframe|frame|object|embed|applet|base|style|img|video|audio|source|math)$/.test(name),
    );
    expect(foreign).toEqual([]);
    const handlers = elements.filter(({ attributes }) => [...attributes.keys()].some((key) => key.startsWith("on")));
    expect(handlers).toEqual([]);
  });

  test("every address is one of this site, of the web or of a mailbox", () => {
    const addresses = elements.flatMap(({ page, name, attributes }) =>
      ["href", "src", "action", "formaction", "xlink:href"].flatMap((key) => {
        const value = attributes.get(key);
        return value === undefined || (key === "href" && name === "link" && value.startsWith("data:"))
          ? []
          : [{ page, value }];
      }),
    );
    expect(addresses.length).toBeGreaterThan(10_000);
    expect(addresses.filter(({ value }) => !/^(?:\/(?!\/)|#|https?:\/\/|mailto:)/.test(value))).toEqual([]);
  });
});
