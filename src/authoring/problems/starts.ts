import { close } from "../../rules/plain/closure.ts";
import { ruleIndex } from "../../rules/plain/rule-index.ts";
import { evidenceOf } from "../run-case.ts";
import type { Content } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";
import { runnableCases } from "./runnable-cases.ts";

/** Finds cases that start from a finding which their own device does not show. */
export function findUnseenStarts(content: Content): Problem[] {
  const { base } = content;
  const isShown = (id: string, evidence: ReturnType<typeof evidenceOf>) =>
    close(evidence, ruleIndex(base)).presenceOf(id) === "present";
  return runnableCases(content).flatMap(({ one, raw, position }) => {
    if (!one.starts || isShown(one.starts, evidenceOf(one, base))) return [];
    const todo = "Add it to the evidence, or start from a finding that is there";
    return [problemAt(raw, [position, "starts"], `${one.starts} is not present in this case`, todo)];
  });
}
