import type { Cause, Check, Finding, KnowledgeBase } from "../../src/rules/types.ts";

type Named<T> = Record<string, Partial<T>>;

/** A small knowledge base for a test: names what the test is about, everything else has a plain value. */
export function makeBase(parts: {
  findings?: string[] | Named<Finding>;
  causes?: Named<Cause>;
  checks?: Named<Check>;
  phases?: KnowledgeBase["phases"];
}): KnowledgeBase {
  const findings = Array.isArray(parts.findings)
    ? Object.fromEntries(parts.findings.map((id) => [id, {}]))
    : (parts.findings ?? {});
  return {
    version: 1,
    platforms: {
      "windows-7": { title: "Windows 7", family: "down-level" },
      "windows-8-1": { title: "Windows 8.1", family: "down-level" },
      "windows-11": { title: "Windows 11", family: "current" },
    },
    phases: parts.phases ?? {
      auth: { title: "Auth", families: { "down-level": { order: 1 }, current: { order: 1 } } },
      join: {
        title: "Join",
        families: {
          "down-level": { order: 2, passed: "events/joined-7" },
          current: { order: 2, passed: "events/joined" },
        },
      },
      after: { title: "After", families: { "down-level": { order: 3 }, current: { order: 3 } } },
    },
    findings: Object.fromEntries(Object.entries(findings).map(([id, finding]) => [id, { title: id, ...finding }])),
    fields: {},
    checks: Object.fromEntries(
      Object.entries(parts.checks ?? {}).map(([id, check]) => [id, { ...plainCheck, title: id, ...check }]),
    ),
    causes: Object.fromEntries(
      Object.entries(parts.causes ?? {}).map(([id, cause]) => [id, { ...plainCause, title: id, ...cause }]),
    ),
  };
}

const plainCheck: Check = {
  title: "",
  question: "",
  method: "ask",
  reveals: [],
  choose: "many",
  cost: 1,
  who: "user",
};

const plainCause: Cause = {
  title: "",
  summary: "",
  kind: "fault",
  platforms: ["down-level", "current"],
  phases: ["after"],
  likelihood: "common",
  rules: [],
  who: ["user"],
};

/** A rule whose sentence is its own conclusion. */
export const when = (
  condition: Cause["rules"][number]["when"],
  then: Cause["rules"][number]["then"],
): Cause["rules"][number] => ({ when: condition, then, because: `${then}: ${JSON.stringify(condition)}` });
