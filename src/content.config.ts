import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { authoredSchemas, casesSchema } from "./authoring/schema.ts";
import type { Kind } from "./rules/vocabulary.ts";

/** The name of the file is the id, as it stands. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(?:cases\.yaml|yaml|mdx)$/, "");
const files = (kind: Kind, pattern: string) => glob({ base: `src/content/${kind}`, pattern, generateId });

export const collections = {
  symptoms: defineCollection({ loader: files("symptoms", "*.yaml"), schema: authoredSchemas.symptoms }),
  dialogs: defineCollection({ loader: files("dialogs", "*.yaml"), schema: authoredSchemas.dialogs }),
  codes: defineCollection({ loader: files("codes", "*.yaml"), schema: authoredSchemas.codes }),
  events: defineCollection({ loader: files("events", "*.yaml"), schema: authoredSchemas.events }),
  causes: defineCollection({ loader: files("causes", "*.mdx"), schema: authoredSchemas.causes }),
  cases: defineCollection({ loader: files("causes", "*.cases.yaml"), schema: casesSchema }),
  checks: defineCollection({ loader: files("checks", "*.mdx"), schema: authoredSchemas.checks }),
  fields: defineCollection({ loader: files("fields", "*.yaml"), schema: authoredSchemas.fields }),
  labels: defineCollection({ loader: files("labels", "*.yaml"), schema: authoredSchemas.labels }),
  public: defineCollection({ loader: files("public", "*.yaml"), schema: authoredSchemas.public }),
  guides: defineCollection({ loader: files("guides", "*.mdx"), schema: authoredSchemas.guides }),
  platforms: defineCollection({ loader: files("platforms", "*.yaml"), schema: authoredSchemas.platforms }),
  phases: defineCollection({ loader: files("phases", "*.yaml"), schema: authoredSchemas.phases }),
  commands: defineCollection({ loader: files("commands", "*.yaml"), schema: authoredSchemas.commands }),
  sources: defineCollection({ loader: files("sources", "*.yaml"), schema: authoredSchemas.sources }),
  statements: defineCollection({ loader: files("statements", "*.yaml"), schema: authoredSchemas.statements }),
};
