import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { EntryPath, RawEntry } from "./rules/entries.ts";
import { type Kind, kinds } from "./rules/vocabulary.ts";

/** The longest first: a cases file ends in `.yaml` too. */
const endings = [".cases.yaml", ".yaml", ".mdx"] as const;

/**
 * Reads every content file below `root` (the project's folder) without Astro, with the position of each value. Throws
 * only if a folder cannot be read; what is wrong with a file is kept in its `syntax`.
 */
export function readContent(root: string): RawEntry[] {
  return kinds.flatMap((kind) => {
    const folder = path.join(root, "src/content", kind);
    return listFolder(folder).map(({ name, isFolder }) =>
      readEntry(kind, name, isFolder ? "" : readFileSync(path.join(folder, name), "utf8")),
    );
  });
}

/** What stands in a folder, without what tools hide there. A folder inside it is listed too, for it should not be there. */
function listFolder(folder: string): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((item) => ({ name: item.name, isFolder: item.isDirectory() }))
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Reads one content file from its folder, its name and its text. */
export function readEntry(kind: Kind, name: string, content: string): RawEntry {
  const text = content.replace(/^\uFEFF/, "");
  const ending = endings.find((one) => name.endsWith(one)) ?? "";
  return {
    kind: ending === ".cases.yaml" ? "cases" : kind,
    id: name.slice(0, name.length - ending.length),
    file: `src/content/${kind}/${name}`,
    text,
    ...(ending === ".mdx" ? readFrontMatter(text) : { ...readYaml(text, 0), body: "" }),
  };
}

function readFrontMatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const syntax = [{ line: 1, message: "The file does not begin with front matter between two lines of ---" }];
    return { data: undefined, body: text, syntax, lineOf: () => 1 };
  }
  return { ...readYaml(match[1] ?? "", 1), body: text.slice(match[0].length) };
}

function readYaml(yaml: string, linesBefore: number) {
  const lines = new LineCounter();
  // Astro's reader takes an unquoted 2017-03-07 for a date. So does this one, or the mistake would show up only there.
  const document = parseDocument(yaml, { customTags: ["timestamp"], lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const syntax = document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message }));
  return {
    data: syntax.length === 0 ? (document.toJS() as unknown) : undefined,
    syntax,
    lineOf: (wanted: EntryPath) => lineAt(offsetOf(wanted, document.contents) ?? 0),
  };
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
