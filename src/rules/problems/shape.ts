import type { Entries, RawEntry } from "../entries.ts";
import { authoredSchemas, casesSchema } from "../schema.ts";
import { kinds } from "../vocabulary.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Checks syntax and shape of every file; gives back the entries that are right in both, for the concerns that follow. */
export function readShapes(raw: readonly RawEntry[]): { entries: Entries; problems: Problem[] } {
  const entries = Object.fromEntries([...kinds, "cases"].map((kind) => [kind, {}])) as Entries;
  const problems: Problem[] = [];
  for (const entry of raw) {
    for (const { line, message } of entry.syntax) {
      const what = message.startsWith("Map keys must be unique")
        ? "A key stands twice"
        : `This is not YAML: ${message}`;
      const todo =
        what === "A key stands twice" ? "Keep one of the two" : "Mend the line, or put the text in quotation marks";
      problems.push({ file: entry.file, line, path: "", what, todo });
    }
    if (entry.syntax.length > 0) continue;

    const result = (entry.kind === "cases" ? casesSchema : authoredSchemas[entry.kind]).safeParse(entry.data, {
      reportInput: true,
    });
    if (result.success) (entries[entry.kind] as Record<string, unknown>)[entry.id] = result.data;
    else for (const issue of result.error.issues) problems.push(shapeProblem(entry, issue));
  }
  return { entries, problems };
}

type Issue = NonNullable<ReturnType<typeof casesSchema.safeParse>["error"]>["issues"][number];

function shapeProblem(entry: RawEntry, issue: Issue): Problem {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "unrecognized_keys") {
    const what = `Unknown ${issue.keys.length === 1 ? "key" : "keys"} ${issue.keys.join(", ")}`;
    return problemAt(entry, [...path, issue.keys[0] ?? ""], what, "Correct the spelling, or take it out");
  }
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return problemAt(entry, path, "Missing", `Add ${path.at(-1) ?? "it"}: the schema asks for ${issue.expected}`);
  }
  return problemAt(entry, path, sentence(issue.message), "Change the value, or see CONTRIBUTING.md for the form");
}

/** Our own messages begin in lower case, as continuations of "the value …". */
function sentence(message: string): string {
  const whole = /^[a-z]/.test(message) ? `The value ${message}` : message;
  return whole.replace(/\.$/, "");
}
