/**
 * `npm run schemas`: writes the JSON Schemas that are committed: of the published rules, for consumers, and of each authored
 * kind, for editors. A test fails when they are not what `schema.ts` gives, with the sentences of `rules/types.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describeSchema } from "./describe-schema.ts";
import { publishedSchema } from "./published-schema.ts";
import { authoredSchemas, casesSchema } from "./schema.ts";

/** The text of every schema file, by its path from the root of the project. */
export function schemaFiles(): Record<string, string> {
  const authored = Object.entries({ ...authoredSchemas, cases: casesSchema }).map(
    ([kind, schema]) => [`schemas/${kind}.schema.json`, schema] as const,
  );
  const published = describeSchema(publishedSchema.toJSONSchema({ io: "input" }));
  const files = [
    ["public/api/v1/rules.schema.json", published] as const,
    ...authored.map(([file, schema]) => [file, schema.toJSONSchema({ io: "input" })] as const),
  ];
  return Object.fromEntries(files.map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`]));
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(schemaFiles())) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
