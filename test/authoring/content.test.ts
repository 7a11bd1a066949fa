import { expect, test } from "vitest";
import { findProblems, formatProblem } from "../../src/authoring/problems/index.ts";
import { readContent, readEntry } from "../../src/authoring/read-content.ts";

const raw = readContent(process.cwd());
const { problems, entries } = findProblems(raw);

test("the content has no problems", () => {
  expect(raw.length).toBeGreaterThan(0);
  expect(problems.map(formatProblem)).toEqual([]);
});

test("every cause has a case in the words of a tool that expects the whole ranked list", () => {
  const without = Object.keys(entries.causes).filter(
    (id) => !entries.cases[id]?.some(({ text, ranked }) => text !== undefined && ranked !== undefined),
  );
  expect(without).toEqual([]);
});

test("a destructive step that is added without its warning is found, whatever its words", () => {
  const commands = Object.entries(entries.commands).flatMap(([id, { title, lines = [] }]) => [
    { id, step: title },
    ...lines.map((line) => ({ id, step: `Then \`${line}\`, and restart.` })),
  ]);
  expect(commands.length).toBeGreaterThan(0);
  const steps = commands.map(({ step }) => `      - ${JSON.stringify(step)}\n`).join("");
  const code = readEntry(
    "codes",
    "0x00000001.yaml",
    `title: T\ncode: "0x00000001"\nfamily: WIN32\nmeaning: M\nadvice:\n  - who: user\n    basis: ours\n    steps:\n${steps}sources: [seed-2017]\n`,
  );
  const found = findProblems([...raw, code]).problems.map(({ path, what }) => `${path} ${what}`);
  for (const [position, { id }] of commands.entries()) {
    expect(found).toContainEqual(expect.stringContaining(`advice.0.steps.${position} This runs commands/${id} `));
  }
});
