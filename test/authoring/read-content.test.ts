import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findProblems, formatProblem } from "../../src/authoring/problems/index.ts";
import { readContent, readEntry } from "../../src/authoring/read-content.ts";

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
      expect(syntax).toMatchObject([
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

  test("whatever is no file of a kind is a problem, and stops nothing", () => {
    write("src/content/symptom/a.yaml", "title: a\n");
    write("src/content/pictures/a.yaml", "title: a\n");
    write("src/content/notes.txt", "");
    write("src/content/dialogs", "a file");
    write("src/content/codes/deeper/d.yaml", "title: d\n");
    write("src/content/codes/folder.yaml/d.yaml", "title: d\n");
    symlinkSync("/nowhere", path.join(root, "src/content/codes/dangling.yaml"));
    symlinkSync("/etc/hostname", path.join(root, "src/content/codes/linked.yaml"));
    symlinkSync("round.yaml", path.join(root, "src/content/codes/round.yaml"));
    execFileSync("mkfifo", [path.join(root, "src/content/codes/pipe.yaml")]);
    expect(findProblems(readContent(root)).problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "src/content/codes/dangling.yaml:1: This is a link. Put a file in its place.",
        "src/content/codes/deeper:1: A folder of a kind has no folders in it. Move its files up, and delete it.",
        "src/content/codes/folder.yaml:1: A folder of a kind has no folders in it. Move its files up, and delete it.",
        "src/content/codes/linked.yaml:1: This is a link. Put a file in its place.",
        "src/content/codes/pipe.yaml:1: This is no file. Put a file in its place.",
        "src/content/codes/round.yaml:1: This is a link. Put a file in its place.",
        "src/content/dialogs:1: This cannot be read: ENOTDIR: not a directory. Make it a file that can be read, or a folder of files.",
        "src/content/notes.txt:1: An entry stands in the folder of its kind. Move it there, or delete it.",
        "src/content/pictures:1: There is no kind pictures: Astro leaves this folder out. Move its files, or delete them.",
        "src/content/symptom:1: There is no kind symptom: Astro leaves this folder out. Did you mean symptoms? Move its files there.",
      ]
    `);
  });

  test("what YAML allows and no entry needs is a problem on its line", () => {
    const level = (name: string, before: string) => `${name}: &${name} [${`*${before}, `.repeat(9)}]\n`;
    write("src/content/codes/bomb.yaml", `a: &a [x]\n${level("b", "a")}${level("c", "b")}${level("d", "c")}`);
    write("src/content/codes/circle.yaml", "title: x\nsources: &s [*s]\n");
    write("src/content/codes/deep.yaml", `title: x\nsources: ${"[".repeat(100)}${"]".repeat(100)}\n`);
    write("src/content/codes/deepest.yaml", `title: x\nsources: ${"[".repeat(50_000)}\n`);
    write("src/content/codes/tag.yaml", "title: !!js/function x\n");
    write("src/content/codes/twice.yaml", "title: x\ntitle: y\n");
    write("src/content/codes/two.yaml", "title: x\n---\ntitle: y\n");
    expect(findProblems(readContent(root)).problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "src/content/codes/bomb.yaml:2: References such as *a are not read. Write the value out.",
        "src/content/codes/bomb.yaml:3: References such as *b are not read. Write the value out.",
        "src/content/codes/bomb.yaml:4: References such as *c are not read. Write the value out.",
        "src/content/codes/circle.yaml:2: References such as *s are not read. Write the value out.",
        "src/content/codes/deep.yaml:2: This is nested too deep. Write it as CONTRIBUTING.md shows.",
        "src/content/codes/deepest.yaml:2: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the line, or put the text in quotation marks.",
        "src/content/codes/deepest.yaml:2: This is not YAML: Maximum call stack size exceeded. Mend the line, or put the text in quotation marks.",
        "src/content/codes/tag.yaml:1: This is not YAML: Unresolved tag: tag:yaml.org,2002:js/function. Mend the line, or put the text in quotation marks.",
        "src/content/codes/twice.yaml:2: A key stands twice. Keep one of the two.",
        "src/content/codes/two.yaml:2: This is not YAML: Source contains multiple documents; please use YAML.parseAllDocuments(). Mend the line, or put the text in quotation marks.",
      ]
    `);
  });

  test.each([60, 200, 1_000, 2_000, 4_000])("%i levels of nesting end in problems", (levels) => {
    write("src/content/codes/deep.yaml", `sources: ${"[".repeat(levels)}${"]".repeat(levels)}\n`);
    write(
      "src/content/causes/deep.mdx",
      `---\nrules: [{when: ${"{all: [".repeat(levels)}${"]}".repeat(levels)}}]\n---\n${"> ".repeat(levels)}x`,
    );
    expect(findProblems(readContent(root)).problems.length).toBeGreaterThan(1);
  });

  test("bytes that are not UTF-8 are a problem on their line", () => {
    write("src/content/codes/latin.yaml", "");
    writeFileSync(
      path.join(root, "src/content/codes/latin.yaml"),
      Buffer.from("title: x\nmeaning: Ger\xe4t\n", "latin1"),
    );
    expect(findProblems(readContent(root)).problems.map(formatProblem)).toContain(
      "src/content/codes/latin.yaml:2: This is not UTF-8, or was not once. Write the letter again, and save as UTF-8.",
    );
  });
});
