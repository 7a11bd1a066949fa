import type { Entries, EntryPath, RawEntry } from "../entries.ts";
import { authoredSchemas, casesSchema } from "../schema.ts";
import { kinds } from "../vocabulary.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Checks syntax and shape of every file; gives back the entries that are right in both, for the concerns that follow. */
export function readShapes(raw: readonly RawEntry[]): { entries: Entries; problems: Problem[] } {
  const entries = Object.fromEntries([...kinds, "cases"].map((kind) => [kind, {}])) as Entries;
  const problems: Problem[] = [];
  for (const entry of raw) {
    if (entry.syntax.length > 0) {
      problems.push(...entry.syntax.map((complaint) => syntaxProblem(entry, complaint)));
      continue;
    }
    const schema = entry.kind === "cases" ? casesSchema : authoredSchemas[entry.kind];
    const result = schema.safeParse(entry.data, { reportInput: true });
    if (result.success) (entries[entry.kind] as Record<string, unknown>)[entry.id] = result.data;
    else problems.push(...result.error.issues.flatMap((issue) => shapeProblems(entry, innermost(issue))));
  }
  return { entries, problems };
}

function syntaxProblem({ file }: RawEntry, { line, message }: RawEntry["syntax"][number]): Problem {
  const at = { file, line, path: "" };
  if (message.startsWith("Map keys must be unique")) {
    return { ...at, what: "A key stands twice", todo: "Keep one of the two" };
  }
  if (message.includes("front matter")) {
    return { ...at, what: message, todo: "Put the keys of the entry there, and the prose below" };
  }
  const todo = "Mend the line, or put the text in quotation marks";
  return { ...at, what: `This is not YAML: ${message.replace(/\.$/, "")}`, todo };
}

type Issue = NonNullable<ReturnType<typeof casesSchema.safeParse>["error"]>["issues"][number];

/**
 * Where a value may have several forms, the mistake inside the form that it evidently has: for `all: [a, B]` the complaint
 * is about `B`. A form counts as the evident one if it has nothing against the value as a whole.
 */
function innermost(issue: Issue): Issue {
  if (issue.code === "invalid_key") {
    const inside = issue.issues[0];
    return inside ? ({ ...inside, path: issue.path } as Issue) : issue;
  }
  if (issue.code !== "invalid_union") return issue;
  const evident = issue.errors.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0));
  const inside = evident?.[0];
  return inside ? innermost({ ...inside, path: [...issue.path, ...inside.path] } as Issue) : issue;
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
  if (path.length === 0) return [`This file holds ${nameOf(input)}`, "Begin it as CONTRIBUTING.md shows"];
  if (input === undefined) return ["This key is missing", "Add it as CONTRIBUTING.md shows"];
  if (input === null) return ["Nothing stands here", "Give a value, or take the key out"];
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const near = nearest(String(input), values);
    const todo = near ? `Did you mean ${near}? Write one of these` : "Write one of these";
    return [`“${input}” is none of ${values.join(", ")}`, todo];
  }
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input")) {
    const todo = issue.expected === "string" ? "Put it in quotation marks" : "Change it as CONTRIBUTING.md shows";
    return [`This is ${nameOf(input)}, not ${names[issue.expected] ?? issue.expected}`, todo];
  }
  return [sentence(issue.message), "Change it as CONTRIBUTING.md shows"];
}

const names: Record<string, string> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  null: "nothing",
  number: "a number",
  object: "keys with values",
  record: "keys with values",
  string: "text",
};

function nameOf(value: unknown): string {
  if (value instanceof Date) return "a date";
  if (Array.isArray(value)) return "a list";
  return names[value === null ? "null" : typeof value] ?? "nothing";
}

/** Our own messages begin in lower case, as continuations of "the value …". */
function sentence(message: string): string {
  const whole = /^[a-z]/.test(message) ? `The value ${message}` : message;
  return whole.replace(/\.$/, "");
}
