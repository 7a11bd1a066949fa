/**
 * The shapes of the knowledge base, as authored and as published.
 *
 * Authored shapes are strict, because an unknown key is nearly always a misspelt one. Published shapes
 * are open, so that a consumer that validates survives an added field.
 */
import { z } from "zod";
import type { Condition, KnowledgeBase } from "../rules/types.ts";
import {
  causeKinds,
  codeFamilies,
  eventLogs,
  families,
  findingKinds,
  identities,
  type Kind,
  likelihoods,
  presences,
  roles,
  ruleVerdicts,
  verdicts,
} from "../rules/vocabulary.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const codePattern = /^(?:0x[0-9a-f]{8}|AADSTS[0-9]{4,8})$/;

const text = z.string().trim().min(1, "is empty; say something or leave the key out");
const id = z.string().regex(idPattern, "must be the name of a file: lower case, digits and hyphens");
const findingId = z
  .string()
  .regex(
    new RegExp(`^(?:${findingKinds.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    `must be the path of a finding, for example dialogs/device-limit-reached (${findingKinds.join(", ")})`,
  );
const code = z
  .string({
    error: (issue) =>
      typeof issue.input === "number"
        ? `is the number ${issue.input}: YAML reads an unquoted 0x… as a number; put the code in quotation marks`
        : undefined,
  })
  .regex(
    codePattern,
    "must be a code as 0x and eight lower-case hexadecimal digits, or as AADSTS and its number, in quotation marks",
  );
const date = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    "must be a date such as 2017-03-07, in quotation marks where YAML asks for it",
  );
const duration = z
  .string()
  .regex(/^PT?\d+[DHM]$/, "must be an ISO 8601 duration of one unit, for example PT4H or P21D");
const unique = <T extends z.ZodType>(item: T) =>
  z.array(item).refine((list) => new Set(list).size === list.length, "names something twice");
const sources = unique(id).min(1, "is empty; every factual entry names at least one source");
const platforms = unique(id).min(1);

// Conditions ---------------------------------------------------------------------------------------------------------

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      findingId,
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ],
    { error: "must be a finding id, or exactly one of all, any and not over conditions" },
  ),
);

// Detectors ----------------------------------------------------------------------------------------------------------

const detectorKeys = {
  field: id.optional(),
  equals: z.union([text, z.array(text).min(1)]).optional(),
  contains: text.optional(),
  outer: code.optional(),
  inner: code.optional(),
  olderThan: z.strictObject({ field: id, by: duration }).optional(),
  sameAs: id.optional(),
  event: z.int().positive().optional(),
  log: z.enum(eventLogs).optional(),
  code: code.optional(),
  http: z.int().min(100).max(599).optional(),
  phrase: text.optional(),
  pattern: text.optional(),
};
const detector = z.strictObject(detectorKeys).superRefine((keys, context) => {
  const complain = (message: string) => context.addIssue({ code: "custom", message });
  const has = (...names: (keyof typeof keys)[]) => names.some((name) => keys[name] !== undefined);
  if (!has("field", "event", "phrase", "pattern")) complain("needs a field, an event, a phrase or a pattern");
  const fieldTests = ["equals", "contains", "outer", "inner", "olderThan", "sameAs"] as const;
  if (has(...fieldTests) && !has("field")) complain(`${fieldTests.join(", ")} need a field to look at`);
  if (has("field") && !has(...fieldTests, "code")) complain(`field needs a test: ${fieldTests.join(", ")} or code`);
  if (has("event") && !has("log")) complain("event needs its log: the same number means different things in each");
  if (has("log") && !has("event")) complain("log needs an event");
});

// Authored entries ---------------------------------------------------------------------------------------------------

const formerly = unique(id).optional();

const finding = {
  title: text,
  summary: text.optional(),
  platforms: platforms.optional(),
  implies: unique(findingId).optional(),
  alsoSaid: unique(text).optional(),
  detect: z.array(detector).min(1).optional(),
  formerly,
  sources,
};

const rule = z.strictObject({
  when: condition,
  then: z.enum(ruleVerdicts),
  because: text,
});

/** What a person must know before the steps: the commands in them that destroy, and what is particular to them. */
const warned = {
  warns: unique(id).min(1).optional(),
  warning: text.optional(),
};

const fix = z.strictObject({
  who: z.enum(roles),
  when: condition.optional(),
  ...warned,
  steps: z.array(text).min(1),
  verify: z.array(text).min(1),
});

const advice = z.strictObject({
  who: z.enum(roles),
  /** `vendor`: a source gives the remedy. `ours`: a source gives only the meaning, the remedy is concluded from it. */
  basis: z.enum(["vendor", "ours"]),
  ...warned,
  steps: z.array(text).min(1),
});

const phaseInFamily = z.strictObject({
  order: z.int().positive(),
  happens: text,
  passed: condition.optional(),
});

const contexts = unique(z.enum(["user", "elevated", "system"])).min(1);

const authored = {
  platforms: z.strictObject({
    title: text,
    summary: text,
    family: z.enum(families),
    released: date,
    supportEnded: date.optional(),
    formerly,
    sources,
  }),
  phases: z.strictObject({
    title: text,
    summary: text,
    families: z.strictObject({ "down-level": phaseInFamily.optional(), current: phaseInFamily.optional() }),
    formerly,
    sources,
  }),
  symptoms: z.strictObject(finding),
  dialogs: z.strictObject({
    ...finding,
    /** The title bar. */
    heading: text,
    program: text,
    icon: z.enum(["error", "warning", "information"]),
    /** What it says, literally: only where a public source prints it. */
    text: text.optional(),
    /** What it says, in our words, where no public source gives the text. */
    gist: text.optional(),
    buttons: z.array(text),
  }),
  codes: z.strictObject({
    ...finding,
    code,
    name: text.optional(),
    family: z.enum(codeFamilies),
    phases: unique(id).optional(),
    meaning: text,
    /** The code that this one carries inside: seeing this one is seeing that one. */
    wraps: code.optional(),
    advice: z.array(advice).optional(),
    note: text.optional(),
  }),
  events: z.strictObject({
    ...finding,
    log: z.enum(eventLogs),
    event: z.int().positive(),
    level: z.enum(["error", "warning", "information"]),
    says: text,
    /** The event's own words, by which a record that names no log is recognised. */
    words: unique(text).optional(),
    settledBy: unique(findingId).optional(),
    phases: unique(id).optional(),
  }),
  fields: z.strictObject({
    title: text,
    summary: text,
    /** The name as printed, without the colon. */
    name: text,
    otherNames: unique(text).optional(),
    sections: unique(text).min(1),
    since: text.optional(),
    /** In whose context the value can be trusted; a value may say otherwise for itself. */
    validIn: contexts,
    values: z.array(z.strictObject({ value: text, means: text, validIn: contexts.optional() })).optional(),
    tellsNothing: unique(text).optional(),
    /** Whom or what the value names: it is hidden from a text that is passed on. */
    identifies: z.enum(identities).optional(),
    formerly,
    sources,
  }),
  checks: z
    .strictObject({
      title: text,
      question: text,
      platforms: platforms.optional(),
      method: z.enum(["ask", "look", "run", "paste"]),
      command: text.optional(),
      reveals: unique(findingId).min(1),
      /** The one of `reveals` that holds where there is nothing of the kind to read. It says nothing about the others. */
      none: findingId.optional(),
      choose: z.enum(["one", "many"]),
      cost: z.union([z.literal(1), z.literal(2), z.literal(5), z.literal(10)], { error: "must be 1, 2, 5 or 10" }),
      who: z.enum(roles),
      ...warned,
      formerly,
      sources,
    })
    .refine(({ none, reveals }) => none === undefined || reveals.includes(none), {
      path: ["none"],
      error: "must be one of the findings that the check reveals",
    }),
  causes: z.strictObject({
    title: text,
    summary: text,
    kind: z.enum(causeKinds),
    platforms,
    phases: unique(id).min(1),
    likelihood: z.enum(likelihoods),
    needs: condition.optional(),
    rules: z.array(rule).min(1),
    fixes: z.array(fix),
    alsoSaid: unique(text).optional(),
    formerly,
    sources,
  }),
  /** Labels that are no fields of a status report, and what stands behind them; a label of neither kind ends the value before it. */
  labels: z.strictObject({
    title: text,
    names: unique(text).min(1),
    identifies: z.enum(identities).optional(),
    /** What must be named to whoever passes the text on, for example "a password". */
    secret: text.optional(),
  }),
  /** What is the same for everybody, and so says nothing of a person, a device or an organisation. */
  public: z.strictObject({
    title: text,
    /** In lower case: a word of a sentence. With a capital or a digit: public as it is written. */
    words: unique(text).optional(),
    /** Words that are names too: public in lower case only. */
    names: unique(text).optional(),
    /** One that begins with a full stop is public, and what stands in front of it is not. */
    hosts: unique(text).optional(),
    /** Folders, registry keys and authorities. */
    paths: unique(text).optional(),
    /** Endings of file names. */
    extensions: unique(text).optional(),
    /** What a label that identifies says where it identifies nobody. */
    values: unique(text).optional(),
  }),
  guides: z.strictObject({
    title: text,
    summary: text,
    order: z.int().positive(),
    platforms: platforms.optional(),
    ...warned,
    formerly,
    sources,
  }),
  /** A command, or an action in a portal, that destroys something. */
  commands: z.strictObject({
    title: text,
    /** Command lines: a step runs it if one of its sentences has all the words of a line, in any order. */
    lines: unique(text).min(1).optional(),
    /** Actions in words: a step does it if it tells to do one of the verbs to one of the objects. */
    actions: z
      .array(
        z.strictObject({
          verbs: unique(text).min(1),
          /** Nouns that the verb takes. */
          objects: unique(text).min(1).optional(),
          /** Names that leave no doubt wherever they follow the verb. */
          names: unique(text).min(1).optional(),
          /** Words that make another thing of the object. */
          unless: unique(text).min(1).optional(),
        }),
      )
      .min(1)
      .optional(),
    destroys: text,
    saveFirst: text.optional(),
    sources,
  }),
  sources: z.strictObject({
    title: text,
    publisher: text,
    /** Readers follow it: `javascript:` is an address too. */
    address: z.url({ protocol: /^https?$/ }),
    date: date.optional(),
    licence: text,
  }),
  /** One statement of the article this project began with, where it lives now, and what was wrong with it. */
  statements: z.strictObject({
    section: text,
    order: z.int().positive(),
    says: text,
    places: z.array(z.strictObject({ in: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/), words: text })).min(1),
    correction: z.strictObject({ now: text, sources }).optional(),
  }),
} satisfies Record<Kind, z.ZodType>;

const caseSchema = z
  .strictObject({
    name: text,
    platform: id.optional(),
    /** The one finding that a person would bring; a simulated device starts from it. */
    starts: findingId.optional(),
    evidence: z.record(findingId, z.enum(presences)).optional(),
    text: z.string().min(1).optional(),
    now: z.iso.datetime().optional(),
    verdicts: z.record(id, z.enum(verdicts)),
    /** All confirmed, likely and possible causes in order, where the whole list matters. */
    ranked: unique(id).optional(),
  })
  .refine((one) => one.evidence !== undefined || one.text !== undefined, "needs evidence or text to diagnose");
const cases = z.array(caseSchema);

export const authoredSchemas = authored;
export const casesSchema = cases;
export type Authored = { [K in Kind]: z.infer<(typeof authored)[K]> };
export type Case = z.infer<typeof caseSchema>;
export type Fix = z.infer<typeof fix>;
export type Warned = Partial<Pick<Fix, keyof typeof warned>>;

// Published ----------------------------------------------------------------------------------------------------------

// The forms are those of `rules/types.ts`, which says what each field means: `satisfies` holds the two together.

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
