/** What the shapes of entries are made of: texts, ids, codes, dates, conditions and detectors, each with the words of its mistake. */
import { z } from "zod";
import type { Condition } from "../rules/types.ts";
import { eventLogs, findingKinds } from "../rules/vocabulary.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const codePattern = /^(?:0x[0-9a-f]{8}|AADSTS[0-9]{4,8})$/;

export const text = z.string().trim().min(1, "is empty; say something or leave the key out");
export const id = z.string().regex(idPattern, "must be the name of a file: lower case, digits and hyphens");
export const findingId = z
  .string()
  .regex(
    new RegExp(`^(?:${findingKinds.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    `must be the path of a finding, for example dialogs/device-limit-reached (${findingKinds.join(", ")})`,
  );
export const code = z
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
export const date = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    "must be a date such as 2017-03-07, in quotation marks where YAML asks for it",
  );
export const duration = z
  .string()
  .regex(/^PT?\d+[DHM]$/, "must be an ISO 8601 duration of one unit, for example PT4H or P21D");
export const unique = <T extends z.ZodType>(item: T) =>
  z.array(item).refine((list) => new Set(list).size === list.length, "names something twice");
export const sources = unique(id).min(1, "is empty; every factual entry names at least one source");
export const platforms = unique(id).min(1);

export const condition: z.ZodType<Condition> = z.lazy(() =>
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

export const detectorKeys = {
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
export const detector = z.strictObject(detectorKeys).superRefine((keys, context) => {
  const complain = (message: string) => context.addIssue({ code: "custom", message });
  const has = (...names: (keyof typeof keys)[]) => names.some((name) => keys[name] !== undefined);
  if (!has("field", "event", "phrase", "pattern")) complain("needs a field, an event, a phrase or a pattern");
  const fieldTests = ["equals", "contains", "outer", "inner", "olderThan", "sameAs"] as const;
  if (has(...fieldTests) && !has("field")) complain(`${fieldTests.join(", ")} need a field to look at`);
  if (has("field") && !has(...fieldTests, "code")) complain(`field needs a test: ${fieldTests.join(", ")} or code`);
  if (has("event") && !has("log")) complain("event needs its log: the same number means different things in each");
  if (has("log") && !has("event")) complain("log needs an event");
});
