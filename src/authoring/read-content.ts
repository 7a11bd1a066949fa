import { type Dirent, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type Kind, kinds } from "../rules/vocabulary.ts";
import type { EntryPath, RawEntry } from "./entries.ts";
import { nearest } from "./problems/nearest.ts";
import { faultsOfProse } from "./read-prose.ts";

/** The longest first: a cases file ends in `.yaml` too. */
const endings = [".cases.yaml", ".yaml", ".mdx"] as const;

/**
 * Reads every content file below `root` (the project's folder) without Astro, with the position of each value. Never
 * throws: what is wrong with a file, a folder or its name is kept in what is given back for it.
 */
export function readContent(root: string): RawEntry[] {
  const top = path.join(root, "src/content");
  return inFolder(top, "src/content", (items) => {
    const strays = items.filter(({ name }) => !kinds.some((kind) => kind === name));
    const unknown = strays.map((item) => nothingRead(`src/content/${item.name}`, noKind(item)));
    const known = kinds.filter((kind) => items.some(({ name }) => name === kind));
    return [...known.flatMap((kind) => readKind(top, kind)), ...unknown];
  });
}

function readKind(top: string, kind: Kind): RawEntry[] {
  const folder = path.join(top, kind);
  return inFolder(folder, `src/content/${kind}`, (items) =>
    items.map((item) => {
      const file = `src/content/${kind}/${item.name}`;
      if (!item.isFile()) return nothingRead(file, noFile(item));
      try {
        return readEntry(kind, item.name, readFileSync(path.join(folder, item.name), "utf8"));
      } catch (error) {
        return nothingRead(file, cannotBeRead(error));
      }
    }),
  );
}

/** What stands in a folder, in order of name and without what tools hide there. A folder that is not there is empty. */
function inFolder(folder: string, file: string, read: (items: Dirent[]) => RawEntry[]): RawEntry[] {
  let items: Dirent[];
  try {
    items = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : [nothingRead(file, cannotBeRead(error))];
  }
  return read(items.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function nothingRead(file: string, [what, todo]: readonly [string, string]): RawEntry {
  const [, , kind, id = ""] = file.split("/");
  const nothing = { data: undefined, body: "", text: "", syntax: [], prose: [], lineOf: () => 1 };
  return { ...nothing, kind: kind as Kind, id, file, unreadable: { line: 1, what, todo } };
}

function noKind(item: Dirent): [what: string, todo: string] {
  if (!item.isDirectory()) return ["An entry stands in the folder of its kind", "Move it there, or delete it"];
  const near = nearest(item.name, kinds);
  const what = `There is no kind ${item.name}: Astro leaves this folder out`;
  return [what, near ? `Did you mean ${near}? Move its files there` : "Move its files, or delete them"];
}

/** Astro would follow a link, and wait for a pipe: what is published stands in the repository. */
function noFile(item: Dirent): [what: string, todo: string] {
  if (item.isDirectory()) return ["A folder of a kind has no folders in it", "Move its files up, and delete it"];
  return [item.isSymbolicLink() ? "This is a link" : "This is no file", "Put a file in its place"];
}

/** Node's message goes on with the path, which the problem names already. */
const cannotBeRead = (error: unknown): [what: string, todo: string] => [
  `This cannot be read: ${(error as Error).message.split(",")[0]}`,
  "Make it a file that can be read, or a folder of files",
];

/** Reads one content file from its folder, its name and its text. */
export function readEntry(kind: Kind, name: string, content: string): RawEntry {
  const text = content.replace(/^\uFEFF/, "");
  const ending = endings.find((one) => name.endsWith(one)) ?? "";
  return {
    kind: ending === ".cases.yaml" ? "cases" : kind,
    id: name.slice(0, name.length - ending.length),
    file: `src/content/${kind}/${name}`,
    text,
    unreadable: undefined,
    ...(ending === ".mdx" ? readFrontMatter(text) : { ...readYaml(text, 0), body: "", prose: [] }),
  };
}

function readFrontMatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const message = "The file does not begin with front matter between two lines of ---";
    const syntax = [{ line: 1, message, todo: "Put the keys of the entry there, and the prose below" }];
    return { data: undefined, body: text, prose: [], syntax, lineOf: () => 1 };
  }
  const [frontMatter, yaml = ""] = match;
  const body = text.slice(frontMatter.length);
  const prose = faultsOfProse(frontMatter.replace(/[^\n]/g, "") + body);
  return { ...readYaml(yaml, 1), body, prose };
}

function readYaml(yaml: string, linesBefore: number) {
  const lines = new LineCounter();
  // Astro's reader takes an unquoted 2017-03-07 for a date. So does this one, or the mistake would show up only there.
  const document = parseDocument(yaml, { customTags: ["timestamp"], lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const complaints = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({ pos, message })),
    ...(document.errors.length > 0 ? [] : excesses(document)),
  ];
  const syntax = complaints.map(({ pos: [at = 0], ...complaint }) => ({ line: lineAt(at), ...complaint }));
  return {
    data: syntax.length === 0 ? (document.toJS() as unknown) : undefined,
    syntax: syntax.filter((one, at) => one.line !== syntax[at - 1]?.line || one.message !== syntax[at - 1]?.message),
    lineOf: (wanted: EntryPath) => lineAt(offsetOf(wanted, document.contents) ?? 0),
  };
}

/** No entry is nearly as deep. Whoever reads one calls itself for each level, and would come to its end. */
const deepest = 60;

interface Excess {
  pos: readonly number[];
  message: string;
  todo: string;
}

/** Where YAML allows more than an entry needs: a reference can double what it refers to, or hold itself. */
function excesses(document: Document.Parsed): Excess[] {
  const found: Excess[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      found.push({
        pos: range ?? [],
        message: `References such as *${source} are not read`,
        todo: "Write the value out",
      });
    },
    Collection: (_, { range }, above) => {
      if (above.length <= deepest) return undefined;
      found.push({ pos: range ?? [], message: "This is nested too deep", todo: "Write it as CONTRIBUTING.md shows" });
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a path begins in the text: at the key in a map, at the item in a list. */
function offsetOf(wanted: EntryPath, top: Node | null): number | undefined {
  let node: unknown = top;
  let offset: number | undefined;
  for (const step of wanted) {
    const next = isMap<Node, Node>(node)
      ? node.items.find((pair) => String(pair.key) === String(step))
      : isSeq<Node>(node) && typeof step === "number"
        ? { key: node.items[step], value: node.items[step] }
        : undefined;
    if (!next?.key?.range) break;
    offset = next.key.range[0];
    node = next.value;
  }
  return offset;
}
