/** The shapes of authored entries. They are strict, because an unknown key is nearly always a misspelt one. */
import { z } from "zod";
import {
  causeKinds,
  codeFamilies,
  eventLogs,
  families,
  identities,
  type Kind,
  likelihoods,
  presences,
  roles,
  ruleVerdicts,
  verdicts,
} from "../rules/vocabulary.ts";
import { code, condition, date, detector, findingId, id, platforms, sources, text, unique } from "./schema-parts.ts";

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
    /** Whether they are words of many sentences, and labels only where nothing stands before them in their line or cell. */
    alone: z.literal(true).optional(),
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
