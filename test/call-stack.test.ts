import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Calls that take any number of arguments: with a list of a hundred thousand spread into them they end where the stack does. */
const spread =
  /(?:\.(?:push|unshift|splice|concat|assign|fromCharCode|fromCodePoint)|Math\.(?:max|min))\((?:[^()[\]{}]*,)?\s*\.\.\.[^,)]{0,40}/g;

test("no call spreads a list into its arguments", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:astro|tsx?)$/.test(file),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(path.join("src", file), "utf8").matchAll(spread)].map(([call]) => `${file}: ${call}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
