import { fold } from "../../rules/detect/text/fold.ts";
import type { EntryPath, RawEntry } from "../entries.ts";
import type { Warned } from "../schema.ts";
import { type Content, entriesOf } from "./content.ts";
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
    steps.flatMap(({ sentences, problem }) =>
      runs
        .filter(({ id, isIn }) => !warned.warns?.includes(id) && sentences.some(isIn))
        .map(({ id, title }) =>
          problem(
            `This runs commands/${id} (${title}) without its warning`,
            `Add ${id} to the list warns that belongs to it, or say it in other words`,
          ),
        ),
    ),
  );
  const inChecks = entriesOf(content, "checks").flatMap(({ entry, raw }) =>
    runs
      .filter(({ isIn }) => entry.command !== undefined && sentencesOf(entry.command).some(isIn))
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
      if (!command || steps.some(({ sentences }) => sentences.some(command.isIn))) return [];
      const what = `No step here runs commands/${id}`;
      return [
        problemAt(
          raw,
          [...path, "warns", position],
          what,
          "Take the warning out, or add the words of the step to its forms",
        ),
      ];
    }),
  );
}

/** Finds commands that no step runs, and forms that no step has: they may be misspelt, and then guard nothing. */
export function findUnusedForms(content: Content): Problem[] {
  if (content.broken.length > 0) return [];
  const sentences = instructionsOf(content).flatMap(({ steps }) => steps.flatMap((step) => step.sentences));
  return entriesOf(content, "commands").flatMap(({ entry, raw }) => {
    const unused = entry.forms.flatMap((form, position) => (sentences.some(tellsTo(form)) ? [] : [{ form, position }]));
    if (unused.length === entry.forms.length) {
      return [problemAt(raw, [], "No step runs this command", "Correct its forms, or delete the file")];
    }
    return unused.map(({ form, position }) =>
      problemAt(
        raw,
        ["forms", position],
        `No step has the words “${form}”`,
        "Correct the form, or move it to otherForms",
      ),
    );
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

const sentencesOf = (text: string) => fold(text).split(/(?<=[.;!?]) /);

function runnersOf(content: Content) {
  return entriesOf(content, "commands").map(({ id, entry: { title, forms, otherForms = [] } }) => {
    const tests = [...forms, ...otherForms].map(tellsTo);
    return { id, title, isIn: (sentence: string) => tests.some((tells) => tells(sentence)) };
  });
}

/** “Do not run …” and “never clear …” tell nobody to do it. */
const forbidden = /\b(?:do not|don't|never) [^,]{0,24}$/;

/** Whether a folded sentence tells to do what a form says: it has all of its words, and does not forbid it. */
function tellsTo(form: string): (sentence: string) => boolean {
  const words = fold(form)
    .split(" ")
    .map((word) => new RegExp(`(?<![a-z0-9])${word.replace(/[^a-z0-9]/g, "\\$&")}(?![a-z0-9])`));
  return (sentence) => {
    const places = words.map((word) => sentence.search(word));
    const first = places.reduce((least, place) => Math.min(least, place), sentence.length);
    return first >= 0 && !forbidden.test(sentence.slice(0, first));
  };
}
