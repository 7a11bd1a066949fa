import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Ways to give a page markup that nobody escapes. Whatever else is written into a page, Astro and Preact escape. */
const raw =
  /set:html|is:raw|dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/;

test("no text of an entry reaches a page as markup: the one raw element is the site's own script", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:astro|tsx?)$/.test(file),
  );
  const found = files.flatMap((file) =>
    readFileSync(path.join("src", file), "utf8")
      .split("\n")
      .filter((line) => raw.test(line))
      .map((line) => `${file.split(path.sep).join("/")}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual(["layouts/Layout.astro: <script is:inline set:html={themeScript} />"]);
});
