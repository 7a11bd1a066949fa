import { close, type Evidence } from "../rules/plain/closure.ts";
import { diagnose } from "../rules/plain/diagnose.ts";
import { ruleIndex } from "../rules/plain/rule-index.ts";
import type { KnowledgeBase } from "../rules/types.ts";
import type { Presence } from "../rules/vocabulary.ts";
import { evidenceOf } from "./run-case.ts";
import type { Case } from "./schema.ts";

/** How a triage of a simulated device went. */
export interface Simulation {
  /** The checks that were done, in order, until the cause led or nothing was left to check. */
  checks: string[];
  /** Whether the cause stood first, confirmed or likely, in the end. */
  reached: boolean;
  /** What stood first in the end. */
  lead: string | undefined;
}

const mostChecks = 60;

/**
 * Plays a triage of the device that a case describes: it starts from the one finding a person would bring, does always the
 * proposed check, and learns from it only what the case holds; where the case is silent, it could not be told. Throws if the
 * case does not say what it `starts` from.
 */
export function simulate(one: Case, causeId: string, base: KnowledgeBase): Simulation {
  if (one.starts === undefined)
    throw new Error(`The case "${one.name}" of ${causeId} does not say what it starts from`);
  const device = close(evidenceOf(one, base), ruleIndex(base));
  let evidence: Evidence = { [one.starts]: "present" };
  const checks: string[] = [];
  for (;;) {
    const { causes, nextChecks } = diagnose(evidence, base, { platform: one.platform });
    const [first] = causes;
    const leads = first?.id === causeId && (first.verdict === "confirmed" || first.verdict === "likely");
    const next = nextChecks[0];
    if (leads || !next || checks.length === mostChecks) return { checks, reached: leads, lead: first?.id };
    checks.push(next.id);
    const reveals = base.checks[next.id]?.reveals ?? [];
    evidence = { ...evidence, ...answersOf(reveals, evidence, device.presenceOf) };
  }
}

function answersOf(reveals: readonly string[], known: Evidence, presenceOf: (id: string) => Presence): Evidence {
  return Object.fromEntries(reveals.filter((id) => !Object.hasOwn(known, id)).map((id) => [id, presenceOf(id)]));
}
