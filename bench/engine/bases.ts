/** Knowledge bases of any size in three shapes that never change, so that measurements of different days can be compared. */
import { findingsIn } from "../../src/rules/plain/condition.ts";
import type { Condition, KnowledgeBase } from "../../src/rules/types.ts";
import { likelihoods } from "../../src/rules/vocabulary.ts";
import { randomFrom } from "./random.ts";

type Causes = KnowledgeBase["causes"];
type Checks = KnowledgeBase["checks"];
type Findings = KnowledgeBase["findings"];

/** Entries that have nothing to do with each other: every cause has findings and checks of its own. */
export function independent(count: number): KnowledgeBase {
  const random = randomFrom(count);
  const findings: Findings = {};
  const causes: Causes = {};
  const checks: Checks = {};
  for (let n = 0; n < count; n++) {
    const [dialog, code, event, one, other] = [
      `dialogs/d${n}`,
      `codes/c${n}`,
      `events/e${n}`,
      `symptoms/a${n}`,
      `symptoms/b${n}`,
    ];
    for (const id of [dialog, event, one, other]) findings[id] = { title: id };
    findings[code] = { title: code, implies: [one] };
    causes[`cause-${n}`] = {
      title: `Cause ${n}`,
      summary: "",
      kind: "fault",
      platforms: ["current"],
      phases: ["join"],
      likelihood: likelihoods[random(likelihoods.length)] ?? "rare",
      rules: [
        { when: dialog, then: "confirmed", because: "" },
        { when: { all: [code, { any: [event, other] }] }, then: "likely", because: "" },
        { when: { all: [one, { not: other }] }, then: "possible", because: "" },
        { when: { all: [{ not: one }, { not: event }] }, then: "ruled-out", because: "" },
      ],
      who: ["user"],
    };
    const check = { title: "", question: "", method: "ask", who: "user" as const };
    checks[`ask-${n}`] = { ...check, reveals: [one, other], choose: "one", cost: 1 };
    checks[`read-${n}`] = { ...check, reveals: [dialog, code, event], choose: "many", cost: 5 };
  }
  const phases = { join: { title: "Join", families: { current: { order: 1 } } } };
  return {
    version: 1,
    platforms: { now: { title: "Now", family: "current" } },
    phases,
    findings,
    fields: {},
    checks,
    causes,
  };
}

/** The real base again and again, each time with findings, checks and causes of its own; platforms and phases are shared. */
export const clones = (base: KnowledgeBase, count: number): KnowledgeBase => cloned(base, count, new Set());

/** The same, but the 30 findings that most causes name are shared by all. */
export function hubs(base: KnowledgeBase, count: number): KnowledgeBase {
  const times = new Map<string, number>();
  for (const cause of Object.values(base.causes))
    for (const id of new Set(conditionsOf(cause).flatMap(findingsIn))) times.set(id, (times.get(id) ?? 0) + 1);
  const most = [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1)).slice(0, 30);
  return cloned(base, count, new Set(most.map(([id]) => id)));
}

const conditionsOf = ({ needs, rules }: Causes[string]) => [
  ...(needs ? [needs] : []),
  ...rules.map(({ when }) => when),
];

function cloned(base: KnowledgeBase, count: number, shared: ReadonlySet<string>): KnowledgeBase {
  const findings: Findings = { ...base.findings };
  const causes: Causes = {};
  const checks: Checks = {};
  for (let copy = 0; Object.keys(causes).length < count; copy++) {
    const named = (id: string) => (copy === 0 ? id : `${id}-${copy}`);
    const finding = (id: string) => (shared.has(id) ? id : named(id));
    const condition = (one: Condition): Condition => {
      if (typeof one === "string") return finding(one);
      if ("not" in one) return { not: condition(one.not) };
      return "all" in one ? { all: one.all.map(condition) } : { any: one.any.map(condition) };
    };
    for (const [id, { formerly: _, implies, ...entry }] of Object.entries(base.findings))
      if (copy > 0 && !shared.has(id))
        findings[finding(id)] = { ...entry, ...(implies ? { implies: implies.map(finding) } : {}) };
    for (const [id, check] of Object.entries(base.checks))
      checks[named(id)] = {
        ...check,
        reveals: check.reveals.map(finding),
        ...(check.none === undefined ? {} : { none: finding(check.none) }),
      };
    for (const [id, cause] of Object.entries(base.causes).slice(0, count - copy * Object.keys(base.causes).length))
      causes[named(id)] = {
        ...cause,
        ...(cause.needs === undefined ? {} : { needs: condition(cause.needs) }),
        rules: cause.rules.map((rule) => ({ ...rule, when: condition(rule.when) })),
      };
  }
  return { ...base, findings, checks, causes };
}
