import { describe, expect, it } from "vitest";
import { groupsApart, groupsByKind } from "../../src/view/groups.ts";
import type { Group } from "../../src/words/links.ts";
import { makeEntries, numbered } from "./entries.ts";

const group = (slug: string, count: number, isCompact = false): Group => ({
  slug,
  title: slug,
  links: numbered(slug, count).map((title) => ({ href: "/", title })),
  isCompact,
});
const apart = (...groups: Group[]) => groupsApart(groups).map(({ slug }) => slug);

describe("groups that get a page of their own", () => {
  it("are none where all fit: fifty links", () => {
    expect(apart(group("a", 20), group("b", 30))).toEqual([]);
  });

  it("are the longest ones, until what is left fits", () => {
    expect(apart(group("a", 20), group("b", 31))).toEqual(["b"]);
    expect(apart(group("a", 5), group("b", 40), group("c", 25), group("d", 60), group("e", 20))).toEqual(["d", "b"]);
  });

  it("are never the compact ones, of which three names take the room of one link", () => {
    expect(apart(group("names", 120, true), group("a", 10))).toEqual([]);
    expect(apart(group("names", 120, true), group("a", 11))).toEqual(["a"]);
    expect(apart(group("names", 1000, true))).toEqual([]);
  });

  it("are the groups themselves, so that a page can ask whether one is among them", () => {
    const long = group("long", 51);
    expect(groupsApart([long])[0]).toBe(long);
  });
});

describe("entries by kind", () => {
  it("are grouped in the order of the kinds, each kind once, kinds without entries not at all", () => {
    const entries = makeEntries({ causes: ["a", "b"], symptoms: ["c"], checks: ["d"] });
    const groups = groupsByKind(["checks/d", "causes/b", "symptoms/c", "causes/a"], entries);
    expect(groups.map(({ slug, title, links }) => [slug, title, links.map(({ title }) => title)])).toEqual([
      ["symptoms", "Symptoms", ["c"]],
      ["causes", "Causes", ["b", "a"]],
      ["checks", "Checks", ["d"]],
    ]);
  });

  it("are left out where their kind has no pages", () => {
    expect(groupsByKind(["sources/a", "statements/1"], makeEntries({ sources: ["a"], statements: ["1"] }))).toEqual([]);
  });

  it.each([
    ["codes", 9, true],
    ["codes", 8, false],
    ["events", 9, true],
    ["fields", 9, true],
    ["symptoms", 9, false],
    ["checks", 40, false],
  ] as const)("of %s, %i of them, are only names: %s", (kind, count, isCompact) => {
    const ids = numbered("entry", count);
    const [group] = groupsByKind(
      ids.map((id) => `${kind}/${id}`),
      makeEntries({ [kind]: ids }),
    );
    expect(group?.isCompact).toBe(isCompact);
  });

  describe("with many causes", () => {
    const joining = numbered("join", 40);
    const syncing = numbered("sync", 40);
    const entries = makeEntries({
      phases: {
        sync: { title: "Synchronising", families: { current: { order: 2, happens: "" } } },
        join: { title: "Joining", families: { current: { order: 1, happens: "" } } },
      },
      causes: Object.fromEntries([
        ...joining.map((id) => [id, { phases: ["join"] }]),
        ...syncing.map((id) => [id, { phases: ["sync"] }]),
      ]),
    });
    const shown = (ids: string[]) =>
      groupsByKind(
        ids.map((id) => `causes/${id}`),
        entries,
      ).map(({ slug, title, links }) => [slug, title, links.length]);

    it("stay one group up to fifty", () => {
      expect(shown([...syncing.slice(0, 10), ...joining])).toEqual([["causes", "Causes", 50]]);
    });

    it("are divided as the list of causes is, by phase, and hold only the wanted ones", () => {
      expect(shown([...syncing.slice(0, 11), ...joining])).toEqual([
        ["causes-fault-join", "Causes: Joining", 40],
        ["causes-fault-sync", "Causes: Synchronising", 11],
      ]);
    });

    it("have no group for a phase without a wanted one", () => {
      const others = Object.fromEntries(numbered("more", 20).map((id) => [id, { phases: ["join"] }]));
      const more = makeEntries({ phases: entries.phases, causes: { ...entries.causes, ...others } });
      const paths = [...joining, ...Object.keys(others)].map((id) => `causes/${id}`);
      expect(groupsByKind(paths, more).map(({ slug }) => slug)).toEqual(["causes-fault-join"]);
    });
  });
});
