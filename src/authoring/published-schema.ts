/**
 * The shape of the published rules. It is open, so that a consumer that validates survives an added field. The forms are those
 * of `rules/types.ts`, which says what each field means: `satisfies` holds the two together.
 */
import { z } from "zod";
import type { KnowledgeBase } from "../rules/types.ts";
import { causeKinds, eventLogs, families, identities, likelihoods, roles, ruleVerdicts } from "../rules/vocabulary.ts";
import { condition, detectorKeys } from "./schema-parts.ts";

/** A word list that may gain values: consumers see any string, our own code sees today's words. */
const openEnum = <T extends string>(values: readonly T[]) =>
  z.string().meta({ examples: [...values] }) as unknown as z.ZodType<T, T>;

const idList = z.array(z.string());
const publishedFinding = z.object({
  title: z.string(),
  summary: z.string().optional(),
  platforms: idList.optional(),
  implies: idList.optional(),
  alsoSaid: z.array(z.string()).optional(),
  detect: z.array(z.object(detectorKeys)).optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  event: z.number().optional(),
  log: openEnum(eventLogs).optional(),
  words: z.array(z.string()).optional(),
  settledBy: idList.optional(),
  formerly: idList.optional(),
});

const publishedField = z.object({
  name: z.string(),
  otherNames: z.array(z.string()).optional(),
  sections: z.array(z.string()),
  validIn: z.array(z.string()),
  values: z.array(z.object({ value: z.string(), validIn: z.array(z.string()) })).optional(),
  tellsNothing: z.array(z.string()).optional(),
  identifies: openEnum(identities).optional(),
});

const publishedCheck = z.object({
  title: z.string(),
  question: z.string(),
  platforms: idList.optional(),
  method: z.string(),
  command: z.string().optional(),
  reveals: idList,
  none: z.string().optional(),
  choose: openEnum(["one", "many"]),
  cost: z.number(),
  who: openEnum(roles),
  formerly: idList.optional(),
});

const publishedCause = z.object({
  title: z.string(),
  summary: z.string(),
  kind: openEnum(causeKinds),
  platforms: idList,
  phases: idList,
  likelihood: openEnum(likelihoods),
  needs: condition.optional(),
  rules: z.array(z.object({ when: condition, then: openEnum(ruleVerdicts), because: z.string() })),
  who: z.array(openEnum(roles)),
  alsoSaid: z.array(z.string()).optional(),
  formerly: idList.optional(),
});

const publishedPhase = z.object({
  title: z.string(),
  families: z.record(z.string(), z.object({ order: z.number(), passed: condition.optional() })),
});

export const publishedSchema = z
  .object({
    version: z.number(),
    platforms: z.record(z.string(), z.object({ title: z.string(), family: openEnum(families) })),
    phases: z.record(z.string(), publishedPhase),
    findings: z.record(z.string(), publishedFinding),
    fields: z.record(z.string(), publishedField),
    checks: z.record(z.string(), publishedCheck),
    causes: z.record(z.string(), publishedCause),
  })
  .meta({
    title: "Join Triage rules, version 1",
    description: "Everything that diagnosis and detection need. Within version 1 fields are only added.",
  }) satisfies z.ZodType<KnowledgeBase>;
