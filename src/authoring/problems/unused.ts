import type { Content } from "./content.ts";
import { entriesOf } from "./content.ts";
import { implicationsByFinding } from "./implications.ts";
import { type Mention, mentionsInChecks, mentionsInConditions, mentionsOfSources } from "./mentions.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Finds symptoms and dialogs that no rule and no check leads to: nobody would ever be asked, and nothing would follow. */
export function findUnusedFindings(content: Content): Problem[] {
  const used = new Set([...mentionsInConditions(content), ...mentionsInChecks(content)].map(address));
  const implications = implicationsByFinding(content);
  for (const id of used) for (const mention of implications.get(id) ?? []) used.add(address(mention));

  return (["symptoms", "dialogs"] as const).flatMap((kind) =>
    entriesOf(content, kind)
      .filter(({ id }) => !used.has(`${kind}/${id}`) && !brokenFileNames(`${kind}/${id}`, content))
      .map(({ raw }) =>
        problemAt(
          raw,
          [],
          "No rule and no check names this finding",
          "Name it in a rule or a check, or delete the file",
        ),
      ),
  );
}

/** Finds sources that no entry rests on. */
export function findUnusedSources(content: Content): Problem[] {
  const used = new Set(mentionsOfSources(content).map(({ id }) => id));
  return entriesOf(content, "sources")
    .filter(({ id }) => !used.has(id) && !brokenFileNames(id, content))
    .map(({ raw }) => problemAt(raw, [], "No entry names this source", "Name it where it is used, or delete the file"));
}

const address = ({ kind, id }: Mention) => `${kind}/${id}`;

/** What a broken file names counts as used, or one misspelt key there would be many problems elsewhere. */
function brokenFileNames(id: string, { broken }: Content): boolean {
  return broken.some(({ text }) => text.includes(id));
}
