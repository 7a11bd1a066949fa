import { families, kinds } from "../../rules/vocabulary.ts";
import type { Content } from "./content.ts";
import { fileEnding } from "./file-ending.ts";
import {
  isFamily,
  type Mention,
  mentionsInCases,
  mentionsInChecks,
  mentionsInConditions,
  mentionsInDetectors,
  mentionsInImplications,
  mentionsInSettledBy,
  mentionsInStatements,
  mentionsInWarnings,
  mentionsOfScope,
  mentionsOfSources,
} from "./mentions.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds every id that is named and does not exist. A file whose shape is wrong exists: it has its own problem. */
export function findDanglingReferences(content: Content): Problem[] {
  const formerly = formerIds(content);
  return [
    ...mentionsInConditions(content),
    ...mentionsInChecks(content),
    ...mentionsInImplications(content),
    ...mentionsInSettledBy(content),
    ...mentionsInDetectors(content),
    ...mentionsInCases(content),
    ...mentionsInStatements(content),
    ...mentionsInWarnings(content),
    ...mentionsOfScope(content),
    ...mentionsOfSources(content),
  ]
    .filter((mention) => !exists(mention, content))
    .map((mention) => {
      const address = `${mention.kind}/${mention.id}`;
      const todo = remedy(mention, address, formerly.get(address), content);
      return problemAt(mention.raw, mention.path, `There is no ${address}`, todo);
    });
}

function exists({ kind, id }: Mention, { rawOf }: Content): boolean {
  return (kinds.some((one) => one === kind) && rawOf(kind, id) !== undefined) || isFamily(kind, id);
}

function remedy({ kind, id }: Mention, address: string, today: string | undefined, { raw }: Content): string {
  if (today) return `It is called ${today} now; name it so`;
  const known = kinds.find((one) => one === kind);
  if (!known) return `Begin with the kind of an entry: ${kinds.join(", ")}`;
  const ids = raw.filter((entry) => entry.kind === known).map((entry) => entry.id);
  const near = nearest(id, known === "platforms" ? [...ids, ...families] : ids);
  const file = `src/content/${address}.${fileEnding(known)}`;
  return near ? `Did you mean ${kind}/${near}? Correct it, or write ${file}` : `Correct it, or write ${file}`;
}

/** Old addresses, and what each is called now. */
function formerIds({ entries }: Content): Map<string, string> {
  return new Map(
    kinds.flatMap((kind) =>
      Object.entries(entries[kind]).flatMap(([id, entry]) =>
        ("formerly" in entry ? (entry.formerly ?? []) : []).map(
          (old: string) => [`${kind}/${old}`, `${kind}/${id}`] as const,
        ),
      ),
    ),
  );
}
