import { describe, expect, it } from "vitest";
import { linksIn } from "../../src/view/entry-link.ts";
import { makeEntries } from "./entries.ts";

const { entryLink, hasEntry } = linksIn(
  makeEntries({
    causes: { "no-network": { title: "No network" } },
    codes: { "0x801c03f2": { title: "Unknown device", code: "0x801c03f2" } },
    events: { "aad-1098": { title: "A token failed", log: "AAD", event: 1098 } },
    fields: { "azure-ad-joined": { title: "Joined to Entra ID", name: "AzureAdJoined" } },
    statements: { "1": {} },
  }),
);

describe("the link to an entry", () => {
  it("is its address and its title", () => {
    expect(entryLink("causes/no-network")).toEqual({ href: "/causes/no-network/", title: "No network" });
  });

  it.each([
    ["codes/0x801c03f2", "0x801c03f2"],
    ["events/aad-1098", "AAD 1098"],
    ["fields/azure-ad-joined", "AzureAdJoined"],
  ])("has the literal name of %s before the title: %s", (path, code) => {
    expect(entryLink(path).code).toBe(code);
  });

  it.each(["causes/nothing", "nothing/no-network", "no-network", ""])(
    "is an error for %j, which leads nowhere",
    (path) => {
      expect(() => entryLink(path)).toThrow(`There is no entry ${path}`);
    },
  );

  it("is an error for a statement, which has no title and no page", () => {
    expect(() => entryLink("statements/1")).toThrow("There is no entry statements/1");
  });
});

it.each([
  ["causes/no-network", true],
  ["causes/nothing", false],
  ["nothing/no-network", false],
])("whether there is an entry %s: %s", (path, is) => {
  expect(hasEntry(path)).toBe(is);
});
