import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { EntryPath, RawEntry } from "./rules/entries.ts";
import { kinds } from "./rules/vocabulary.ts";

const suffixes = [".cases.yaml", ".yaml", ".mdx"] as const;

/**
 * Reads every content file below `root` (the project's folder) without Astro, with the position of each value. Throws
 * only if a folder cannot be read; what is wrong with a file is kept in its `syntax`.
 */
export function readContent(root: string): RawEntry[] {
  return kinds.flatMap((kind) => {
    const folder = path.join(root, "src/content", kind);
    return listFolder(folder).flatMap((name): RawEntry[] => {
      const suffix = suffixes.find((ending) => name.endsWith(ending));
      if (!suffix) return [];
      const text = readFileSync(path.join(folder, name), "utf8");
      const entry = suffix === ".mdx" ? readFrontMatter(text) : { ...readYaml(text, 0), body: "" };
      return [
        {
          kind: suffix === ".cases.yaml" ? "cases" : kind,
          id: name.slice(0, -suffix.length),
          file: `src/content/${kind}/${name}`,
          text,
          ...entry,
        },
      ];
    });
  });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
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
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const syntax = document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message }));

  const lineOf = (wanted: EntryPath): number => {
    for (let length = wanted.length; length > 0; length -= 1) {
      const node = document.getIn(wanted.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1 + linesBefore;
  };
  return { data: syntax.length === 0 ? (document.toJS() as unknown) : undefined, syntax, lineOf };
}
