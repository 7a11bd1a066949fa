import type { EntryPath, RawEntry } from "../entries.ts";
import type { Warned } from "../schema.ts";
import { type Content, entriesOf } from "./content.ts";
import { sentencesOf, tellsTo } from "./instructions.ts";
import { type Problem, problemAt } from "./problem.ts";

/** What a person is told to do, and the warning that stands before it. */
interface Instruction {
  raw: RawEntry;
  /** What the warning belongs to: a fix, an advice, or a whole check or guide. */
  path: EntryPath;
  warned: Warned;
  steps: Step[];
}

interface Step {
  sentences: string[];
  problem(what: string, todo: string): Problem;
}

/** Finds steps that run a command known to destroy and are not preceded by its warning; checks must not run one at all. */
export function findUnwarnedSteps(content: Content): Problem[] {
  const runs = runnersOf(content);
  const unwarned = [...instructionsOf(content), ...explanationsOf(content)].flatMap(({ warned, steps }) =>
    steps.flatMap(({ sentences, problem }, position) =>
      runs
        .filter(({ id, isIn }) => !warned.warns?.includes(id) && isIn(sentences, steps[position - 1]))
        .map(({ id, title }) =>
          problem(
            `This runs commands/${id} (${title}) without its warning`,
            `Add ${id} to the list warns that belongs to it. If nobody is to act here, make it a statement of what happens`,
          ),
        ),
    ),
  );
  const inChecks = entriesOf(content, "checks").flatMap(({ entry, raw }) =>
    runs
      .filter(({ isIn }) => entry.command !== undefined && isIn(sentencesOf(entry.command)))
      .map(({ id }) =>
        problemAt(
          raw,
          ["command"],
          `This runs commands/${id}, which destroys`,
          "Let the check only look, and put the command into a fix",
        ),
      ),
  );
  return [...unwarned, ...inChecks];
}

/** Finds warnings of a command that none of the steps behind them runs: who is warned for nothing stops reading. */
export function findIdleWarnings(content: Content): Problem[] {
  const runs = runnersOf(content);
  return instructionsOf(content).flatMap(({ raw, path, warned, steps }) =>
    (warned.warns ?? []).flatMap((id, position) => {
      const command = runs.find((one) => one.id === id);
      if (!command || steps.some(({ sentences }, at) => command.isIn(sentences, steps[at - 1]))) return [];
      const what = `No step here runs commands/${id}`;
      return [
        problemAt(
          raw,
          [...path, "warns", position],
          what,
          "Take the warning out, or add the words of the step to its lines or actions",
        ),
      ];
    }),
  );
}

/** Finds commands that do not know their own title, an instruction like any other: they may be misspelt, and guard nothing. */
export function findStrangeTitles(content: Content): Problem[] {
  return entriesOf(content, "commands").flatMap(({ entry, raw }) => {
    if (sentencesOf(entry.title).some((sentence) => tellsTo(entry)(sentence, ""))) return [];
    const what = `Neither lines nor actions know “${entry.title}” as an instruction`;
    return [problemAt(raw, ["title"], what, "Begin the title with one of the verbs, or correct the verbs and objects")];
  });
}

function instructionsOf(content: Content): Instruction[] {
  const withSteps = (raw: RawEntry, key: string, parts: readonly (Warned & { steps: string[] })[] = []) =>
    parts.map((warned, at): Instruction => {
      const path = [key, at];
      const steps = warned.steps.map(
        (text, position): Step => ({
          sentences: sentencesOf(text),
          problem: (what, todo) => problemAt(raw, [...path, "steps", position], what, todo),
        }),
      );
      return { raw, path, warned, steps };
    });
  const withBody = ({ entry, raw }: { entry: Warned; raw: RawEntry }): Instruction => ({
    raw,
    path: [],
    warned: entry,
    steps: blocksOf(raw),
  });
  return [
    ...entriesOf(content, "causes").flatMap(({ entry, raw }) => withSteps(raw, "fixes", entry.fixes)),
    ...entriesOf(content, "codes").flatMap(({ entry, raw }) => withSteps(raw, "advice", entry.advice)),
    ...entriesOf(content, "checks").map(withBody),
    ...entriesOf(content, "guides").map(withBody),
  ];
}

/** The prose of a cause stands above its fixes: it may name what one of them warns of, and nothing else. */
function explanationsOf(content: Content): Instruction[] {
  return entriesOf(content, "causes").map(({ entry, raw }) => {
    const warns = entry.fixes.flatMap((fix) => fix.warns ?? []);
    return { raw, path: [], warned: { warns }, steps: blocksOf(raw) };
  });
}

/** The paragraphs, list items and rows of the prose below the front matter. */
function blocksOf({ file, text, body }: RawEntry): Step[] {
  const linesBefore = text.slice(0, text.length - body.length).split("\n").length;
  return [...body.matchAll(/(?:(?!\n[ \t]*(?:\r?\n|[-*|]|\d+\.)).)+/gs)].map(({ 0: block, index }) => {
    const start = index + (block.length - block.trimStart().length);
    const line = linesBefore + body.slice(0, start).split("\n").length - 1;
    return { sentences: sentencesOf(block), problem: (what, todo) => ({ file, line, path: "", what, todo }) };
  });
}

function runnersOf(content: Content) {
  return entriesOf(content, "commands").map(({ id, entry }) => {
    const tells = tellsTo(entry);
    /** A step may call “it” what the step before named. */
    const isIn = (sentences: string[], stepBefore?: Step) =>
      sentences.some((one, at) => tells(one, sentences[at - 1] ?? stepBefore?.sentences.at(-1) ?? ""));
    return { id, title: entry.title, isIn };
  });
}
