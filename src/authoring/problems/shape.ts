import { addAll } from "../../rules/append.ts";
import { kinds } from "../../rules/vocabulary.ts";
import type { Entries, EntryPath, RawEntry } from "../entries.ts";
import { authoredSchemas, casesSchema } from "../schema.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Checks syntax and shape of every file; gives back the entries that are right in both, for the concerns that follow. */
export function readShapes(raw: readonly RawEntry[]): { entries: Entries; problems: Problem[] } {
  const entries = Object.fromEntries([...kinds, "cases"].map((kind) => [kind, {}])) as Entries;
  const problems: Problem[] = [];
  for (const entry of raw) {
    if (entry.unreadable) problems.push({ file: entry.file, path: "", ...entry.unreadable });
    for (const complaint of entry.syntax) problems.push(syntaxProblem(entry, complaint));
    if (entry.unreadable || entry.syntax.length > 0) continue;
    const schema = entry.kind === "cases" ? casesSchema : authoredSchemas[entry.kind];
    const result = schema.safeParse(entry.data, { reportInput: true });
    if (result.success) (entries[entry.kind] as Record<string, unknown>)[entry.id] = result.data;
    else for (const issue of result.error.issues) addAll(problems, shapeProblems(entry, innermost(issue)));
  }
  return { entries, problems };
}

function syntaxProblem({ file }: RawEntry, { line, message, todo }: RawEntry["syntax"][number]): Problem {
  const at = { file, line, path: "" };
  if (todo !== undefined) return { ...at, what: message, todo };
  if (message.startsWith("Map keys must be unique")) {
    return { ...at, what: "A key stands twice", todo: "Keep one of the two" };
  }
  const what = `This is not YAML: ${message.replace(/\.$/, "")}`;
  return { ...at, what, todo: "Mend the line, or put the text in quotation marks" };
}

type Issue = NonNullable<ReturnType<typeof casesSchema.safeParse>["error"]>["issues"][number];

/**
 * Where a value may have several forms, the mistake inside the form that it evidently has: for `all: [a, B]` the complaint
 * is about `B`. A form counts as the evident one if it has nothing against the value as a whole.
 */
function innermost(issue: Issue): Issue {
  if (issue.code === "invalid_key") return within(issue, issue.issues[0]);
  if (issue.code !== "invalid_union") return issue;
  const evident = issue.errors.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0));
  if (evident) return innermost(within(issue, evident[0]));
  return issue.message === "Invalid input" ? within(issue, issue.errors[0]?.[0]) : issue;
}

function within(outer: Issue, inner: Issue | undefined): Issue {
  return inner ? { ...inner, path: outer.code === "invalid_key" ? outer.path : [...outer.path, ...inner.path] } : outer;
}

function shapeProblems(entry: RawEntry, issue: Issue): Problem[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problemAt(entry, [...path, key], "There is no such key", "Correct the spelling, or take it out"),
    );
  }
  return [problemAt(entry, path, ...wordsFor(issue, path))];
}

function wordsFor(issue: Issue, path: EntryPath): [what: string, todo: string] {
  const { input } = issue;
  const byTheBook = "Change it as CONTRIBUTING.md shows";
  if (path.length === 0) return [`This file holds ${nameOf(input)}`, "Begin it as CONTRIBUTING.md shows"];
  if (input === undefined) return ["This key is missing", "Add it as CONTRIBUTING.md shows"];
  if (input === null) return ["Nothing stands here", "Give a value, or take the key out"];
  if (isOurs(issue.message)) {
    const [what = "", todo] = issue.message.split("; ");
    return [sentence(what), todo ? capitalised(todo) : byTheBook];
  }
  switch (issue.code) {
    case "invalid_value": {
      const values = issue.values.map(String);
      const near = nearest(String(input), values);
      return [
        `“${input}” is none of ${values.join(", ")}`,
        `${near ? `Did you mean ${near}? ` : ""}Write one of these`,
      ];
    }
    case "invalid_type": {
      const todo = issue.expected === "string" ? "Put it in quotation marks" : byTheBook;
      return [`This is ${nameOf(input)}, not ${names[issue.expected] ?? issue.expected}`, todo];
    }
    case "invalid_format":
      return [`This is not ${names[issue.format] ?? issue.format}`, byTheBook];
    case "too_small":
      if (Array.isArray(input)) return ["The list is empty", "Add to it, or take the key out"];
  }
  return [issue.message, byTheBook];
}

const names: Record<string, string> = {
  array: "a list",
  datetime: "a time such as 2024-05-31T12:00:00Z",
  boolean: "true or false",
  int: "a whole number",
  null: "nothing",
  number: "a number",
  object: "keys with values",
  record: "keys with values",
  string: "text",
  url: "an address such as https://example.org/page",
};

function nameOf(value: unknown): string {
  if (value instanceof Date) return "a date";
  if (Array.isArray(value)) return "a list";
  return names[value === null ? "null" : typeof value] ?? "nothing";
}

/** Our own messages begin in lower case and say what is wrong, and after a semicolon what to do. */
const isOurs = (message: string) => /^[a-z]/.test(message);

/** A message that begins with a verb goes on from "the value …"; one that begins with a key stands for itself. */
const sentence = (message: string) => (/^(?:is|must|names|needs) /.test(message) ? `The value ${message}` : message);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
