import { caseRunner, type Difference, evidenceOf } from "../run-case.ts";
import type { Case } from "../schema.ts";
import { type Content, entriesOf } from "./content.ts";
import { type Problem, problemAt } from "./problem.ts";
import { runnableCases } from "./runnable-cases.ts";

/** Finds causes that no case proves, and cases of causes that do not exist. */
export function findUnprovenCauses(content: Content): Problem[] {
  const withoutFile = entriesOf(content, "causes")
    .filter(({ id }) => !content.rawOf("cases", id))
    .map(({ id, raw }) => problemAt(raw, [], "No case proves this cause", `Write src/content/causes/${id}.cases.yaml`));
  const files = entriesOf(content, "cases").flatMap(({ id, entry, raw }) => {
    if (!content.rawOf("causes", id)) {
      return [
        problemAt(raw, [], `There is no causes/${id} for these cases`, "Rename the file after its cause, or delete it"),
      ];
    }
    return missingSides(id, entry).map(([what, todo]) => problemAt(raw, [], what, todo));
  });
  return [...withoutFile, ...files];
}

function missingSides(causeId: string, cases: Case[]): [what: string, todo: string][] {
  const expected = cases.flatMap(({ verdicts }) => verdicts[causeId] ?? []);
  const establishes = (verdict: string) => verdict === "confirmed" || verdict === "likely";
  const missing: [string, string][] = [];
  if (!expected.some(establishes)) {
    missing.push(["No case establishes the cause", `Add a case that expects ${causeId}: confirmed or likely`]);
  }
  if (expected.every(establishes)) {
    missing.push([
      "No case shows when it is not the cause",
      `Add a case that expects ${causeId}: ruled-out, open or possible`,
    ]);
  }
  return missing;
}

/** Finds cases that do not give the diagnosis they expect. */
export function findFailingCases(content: Content): Problem[] {
  const { base } = content;
  const runCase = caseRunner(base);
  return runnableCases(content).flatMap(({ one, raw, position }) =>
    runCase(one, evidenceOf(one, base)).map((difference) =>
      problemAt(raw, [position, ...difference.path], failure(one, difference), remedy(difference)),
    ),
  );
}

function failure({ name }: Case, { causeId, expected, got }: Difference): string {
  return causeId
    ? `Case “${name}” expects ${causeId} to be ${expected}; the rules say ${got}`
    : `Case “${name}” expects the ranked causes ${expected}; the rules give ${got}`;
}

function remedy({ causeId }: Difference): string {
  return causeId ? `Correct the rules of causes/${causeId}, or the case` : "Correct the rules, or the case";
}
