import { describe, expect, it } from "vitest";
import { groupsOf, listedKinds } from "../../src/view/listing.ts";
import { makeEntries } from "./entries.ts";

type Parts = Parameters<typeof makeEntries>[0];
/** The groups of a list, each with the titles of its links. */
const shown = (kind: Parameters<typeof groupsOf>[0], parts: Parts) =>
  groupsOf(kind, makeEntries(parts)).map(({ slug, title, links }) => [slug, title, links.map(({ title }) => title)]);

describe("symptoms are listed by how one learns of them", () => {
  const symptoms = ["by-ask", "by-paste", "by-run", "by-look", "by-nothing", "by-paste-and-look"];
  const checks: Parts["checks"] = {
    look: { method: "look", reveals: ["symptoms/by-look", "symptoms/by-paste-and-look"] },
    paste: { method: "paste", reveals: ["symptoms/by-paste", "symptoms/by-paste-and-look"] },
    run: { method: "run", reveals: ["symptoms/by-run"] },
    ask: { method: "ask", reveals: ["symptoms/by-ask", "dialogs/seen"] },
  };

  it("in the order of what they ask of a person, the others last, each where it asks least", () => {
    expect(shown("symptoms", { symptoms, checks })).toEqual([
      ["ask", "Ask", ["by-ask"]],
      ["look", "Look it up", ["by-look", "by-paste-and-look"]],
      ["run", "Run a command", ["by-run"]],
      ["paste", "Paste what a tool prints", ["by-paste"]],
      ["other", "Otherwise", ["by-nothing"]],
    ]);
  });

  it("with a sentence for the page of each method", () => {
    const about = groupsOf("symptoms", makeEntries({ symptoms, checks })).map(({ about }) => about);
    expect(about.slice(0, 4).every((sentence) => sentence)).toBe(true);
    expect(new Set(about).size).toBe(5);
  });
});

it("dialogs are listed by the program that shows them, in the order in which programs come", () => {
  const dialogs = { a: { program: "Outlook" }, b: { program: "Explorer" }, c: { program: "Outlook" } };
  expect(shown("dialogs", { dialogs })).toEqual([
    ["outlook", "Outlook", ["a", "c"]],
    ["explorer", "Explorer", ["b"]],
  ]);
});

it("events are listed by log and number, each with its number alone", () => {
  const entries = makeEntries({
    events: {
      "aad-1098": { log: "AAD", event: 1098 },
      "udr-1000": { log: "User Device Registration", event: 1000 },
      "udr-204": { log: "User Device Registration", event: 204 },
    },
  });
  expect(groupsOf("events", entries).map(({ slug, links }) => [slug, links.map(({ code }) => code)])).toEqual([
    ["user-device-registration", ["204", "1000"]],
    ["aad", ["1098"]],
  ]);
});

it("fields are listed by their first section, names only", () => {
  const fields = {
    joined: { sections: ["Device State"] },
    tenant: { sections: ["Tenant Details"] },
    name: { sections: ["Device State", "Tenant Details"] },
  };
  expect(shown("fields", { fields })).toEqual([
    ["device-state", "Device State", ["joined", "name"]],
    ["tenant-details", "Tenant Details", ["tenant"]],
  ]);
  expect(groupsOf("fields", makeEntries({ fields })).every(({ isCompact }) => isCompact)).toBe(true);
});

it("checks are listed by who can do them, from the person at the device on", () => {
  expect(
    shown("checks", { checks: { a: { who: "entra-admin" }, b: { who: "user" }, c: { who: "entra-admin" } } }),
  ).toEqual([
    ["user", "The user", ["b"]],
    ["entra-admin", "Entra administrator", ["a", "c"]],
  ]);
});

describe("causes are listed", () => {
  const phases: Parts["phases"] = {
    after: { title: "After", families: { current: { order: 3, happens: "" } } },
    before: { title: "Before", families: { "down-level": { order: 1, happens: "" } } },
    join: {
      title: "Join",
      families: { "down-level": { order: 9, happens: "" }, current: { order: 2, happens: "" } },
    },
  };

  it("by their first phase, in the order of the phases", () => {
    const causes = { a: { phases: ["after"] }, b: { phases: ["join", "after"] }, c: { phases: ["before"] } };
    expect(shown("causes", { phases, causes })).toEqual([
      ["fault-before", "Before", ["c"]],
      ["fault-join", "Join", ["b"]],
      ["fault-after", "After", ["a"]],
    ]);
  });

  it("after the faults, what is by design and what is healthy, whatever its phase", () => {
    const causes = { a: { kind: "healthy" }, b: { kind: "by-design" }, c: {} } as const;
    expect(shown("causes", { phases, causes })).toEqual([
      ["fault-join", "Join", ["c"]],
      ["by-design", "By design", ["b"]],
      ["healthy", "Healthy", ["a"]],
    ]);
  });
});

it("platforms are listed by family", () => {
  const platforms = { "windows-11": { family: "current" }, "windows-7": { family: "down-level" } } as const;
  expect(shown("platforms", { platforms })).toEqual([
    ["down-level", "Down-level Windows", ["windows-7"]],
    ["current", "Current Windows", ["windows-11"]],
  ]);
});

it("guides are listed in their own order", () => {
  expect(shown("guides", { guides: { a: { order: 2 }, b: { order: 1 } } })).toEqual([["all", "In order", ["b", "a"]]]);
});

it("no entry of a listed kind gets lost or stands twice", () => {
  const phases = { join: { title: "Join", families: {} } };
  for (const kind of listedKinds) {
    const titles = shown(kind, { phases, [kind]: ["one", "two"] }).flatMap(([, , titles]) => titles);
    expect([kind, titles]).toEqual([kind, ["one", "two"]]);
  }
});
