import { describe, expect, it } from "vitest";
import type { Case } from "../../src/authoring/schema.ts";
import { retold } from "../../src/view/case.ts";

const linkTo = (path: string) => ({ href: `/${path}/`, title: path });
const tell = (one: Partial<Case>, looksAt: string[] = []) =>
  retold({ name: "A device", verdicts: {}, ...one }, "this", new Set(looksAt), linkTo);
const titles = (links: { title: string }[]) => links.map(({ title }) => title);

describe("a case retold", () => {
  const evidence = {
    "symptoms/first": "present",
    "symptoms/also": "present",
    "symptoms/asked": "absent",
    "symptoms/elsewhere": "absent",
    "symptoms/untold": "unknown",
  } as const;

  it("begins with what a person would bring, which is not said again", () => {
    const { name, starts, present } = tell({ starts: "symptoms/first", evidence });
    expect(name).toBe("A device");
    expect(starts).toEqual(linkTo("symptoms/first"));
    expect(titles(present)).toEqual(["symptoms/also"]);
  });

  it("says all that is present, where nobody brought anything", () => {
    const { starts, present } = tell({ evidence });
    expect(starts).toBeUndefined();
    expect(titles(present)).toEqual(["symptoms/first", "symptoms/also"]);
  });

  it("says only what the cause looks at of what is absent, and nothing of what is unknown", () => {
    const { absent } = tell({ evidence }, ["symptoms/asked", "symptoms/also", "symptoms/untold"]);
    expect(titles(absent)).toEqual(["symptoms/asked"]);
  });

  it("has the pasted text without the empty lines below it", () => {
    expect(tell({ text: "  AzureAdJoined : NO\n\n" }).text).toBe("  AzureAdJoined : NO");
    expect(tell({ evidence }).text).toBeUndefined();
  });

  it("says nothing of evidence where it has only a text", () => {
    expect(tell({ text: "x" })).toMatchObject({ present: [], absent: [] });
  });
});

describe("the verdicts of a case retold", () => {
  const shown = (verdicts: Case["verdicts"]) =>
    tell({ verdicts }).verdicts.map(({ cause, verdict, isThis }) => [cause.title, verdict, isThis]);

  it("begin with that of the cause whose page it is; the others stay in their order", () => {
    expect(shown({ other: "likely", another: "possible", this: "confirmed" })).toEqual([
      ["causes/this", "confirmed", true],
      ["causes/other", "likely", false],
      ["causes/another", "possible", false],
    ]);
  });

  it("leave out other causes that are ruled out, but not this one", () => {
    expect(shown({ other: "ruled-out", open: "open", this: "ruled-out" })).toEqual([
      ["causes/this", "ruled-out", true],
      ["causes/open", "open", false],
    ]);
  });
});
