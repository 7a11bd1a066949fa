import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent, readEntry } from "../src/read-content.ts";

describe("readEntry", () => {
  test("kind, id and file come from the folder and the name", () => {
    expect(readEntry("symptoms", "no-network.yaml", "title: No network\n")).toMatchObject({
      kind: "symptoms",
      id: "no-network",
      file: "src/content/symptoms/no-network.yaml",
      data: { title: "No network" },
      body: "",
      syntax: [],
    });
  });

  test("cases stand beside their cause and are a kind of their own", () => {
    expect(readEntry("causes", "limit.cases.yaml", "[]\n")).toMatchObject({ kind: "cases", id: "limit", data: [] });
  });

  test("an MDX file has front matter and a body", () => {
    const entry = readEntry("causes", "limit.mdx", "---\ntitle: Limit\n---\n\nWhy.\n\n---\nMore.\n");
    expect(entry.data).toEqual({ title: "Limit" });
    expect(entry.body).toBe("\nWhy.\n\n---\nMore.\n");
  });

  test("front matter that does not end, or does not begin", () => {
    for (const text of ["---\ntitle: Limit\n", "title: Limit\n", ""]) {
      const { data, syntax } = readEntry("causes", "limit.mdx", text);
      expect(data).toBeUndefined();
      expect(syntax).toEqual([
        { line: 1, message: "The file does not begin with front matter between two lines of ---" },
      ]);
    }
  });

  test("a byte order mark is no part of the text", () => {
    const { text, data } = readEntry("causes", "limit.mdx", "\uFEFF---\ntitle: Limit\n---\n");
    expect(text.startsWith("---")).toBe(true);
    expect(data).toEqual({ title: "Limit" });
  });

  test("text that looks like another type stays what Astro’s reader takes it for", () => {
    const { data } = readEntry("fields", "x.yaml", 'a: 2017-03-07\nb: "2017-03-07"\nc: NO\nd: 0x10\ne: 2017-03\n');
    expect(data).toEqual({ a: new Date("2017-03-07"), b: "2017-03-07", c: "NO", d: 16, e: "2017-03" });
  });

  test("a file that is not YAML has no data, and every complaint has its line", () => {
    const { data, syntax } = readEntry("symptoms", "x.yaml", "title: a\ntitle: b\nsummary: c\ntitle: d\n");
    expect(data).toBeUndefined();
    expect(syntax.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe("lineOf", () => {
  const yaml = ["title: Limit", "rules:", "  - when:", "      all:", "        - codes/a", "        - codes/b", ""];
  const front = ["---", ...yaml.slice(0, -1), "---", "Why.", ""];

  test.each([
    [[], 1],
    [["title"], 1],
    [["rules"], 2],
    [["rules", 0], 3],
    [["rules", 0, "when"], 3],
    [["rules", 0, "when", "all", 1], 6],
  ])("%j stands in line %i", (wanted, line) => {
    expect(readEntry("symptoms", "x.yaml", yaml.join("\n")).lineOf(wanted)).toBe(line);
    expect(readEntry("symptoms", "x.yaml", yaml.join("\r\n")).lineOf(wanted)).toBe(line);
    expect(readEntry("causes", "x.mdx", front.join("\n")).lineOf(wanted)).toBe(line + 1);
    expect(readEntry("causes", "x.mdx", front.join("\r\n")).lineOf(wanted)).toBe(line + 1);
  });

  test.each([
    [["summary"], 1],
    [["rules", 0, "because"], 3],
    [["rules", 7], 2],
    [["title", "deeper"], 1],
  ])("%j does not exist: the nearest above it", (wanted, line) => {
    expect(readEntry("symptoms", "x.yaml", yaml.join("\n")).lineOf(wanted)).toBe(line);
  });
});

describe("readContent", () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "content-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test("a project without content has none", () => {
    expect(readContent(root)).toEqual([]);
  });

  test("every file of every kind, in order", () => {
    write("src/content/causes/b.cases.yaml", "[]\n");
    write("src/content/causes/b.mdx", "---\ntitle: b\n---\n");
    write("src/content/causes/a.mdx", "---\ntitle: a\n---\n");
    write("src/content/symptoms/c.yaml", "title: c\n");
    expect(readContent(root).map(({ file }) => file)).toEqual([
      "src/content/symptoms/c.yaml",
      "src/content/causes/a.mdx",
      "src/content/causes/b.cases.yaml",
      "src/content/causes/b.mdx",
    ]);
  });

  test("what should not be there is read too, so that it can be reported; what is hidden is not", () => {
    write("src/content/symptoms/c.yml", "title: c\n");
    write("src/content/symptoms/deeper/d.yaml", "title: d\n");
    write("src/content/symptoms/.DS_Store", "");
    expect(readContent(root).map(({ file }) => file)).toEqual([
      "src/content/symptoms/c.yml",
      "src/content/symptoms/deeper",
    ]);
  });

  test("a folder that cannot be read is not passed over", () => {
    write("src/content/symptoms", "a file");
    expect(() => readContent(root)).toThrow("ENOTDIR");
  });
});
