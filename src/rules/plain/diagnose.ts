import type { KnowledgeBase } from "../types.ts";
import { type CauseKind, type Family, likelihoods, type Role, type Verdict, verdicts } from "../vocabulary.ts";
import { type Closure, close, type Evidence } from "./closure.ts";
import { type Explanation, explain, supportOfHoldingRules } from "./explain.ts";
import { nextChecks, type ProposedCheck } from "./next-check.ts";
import { type IndexedCause, type RuleIndex, ruleIndex } from "./rule-index.ts";
import { scopeOf } from "./scope.ts";
import { judge, type RuledOutBy } from "./verdict.ts";

export interface DiagnoseOptions {
  /** A platform id or a family; without one every cause is in scope. Unknown ones are ignored. */
  platform?: string | undefined;
  /** What the person may do; without it every check is theirs. */
  roles?: readonly Role[] | undefined;
  /** Ids of checks that were answered or could not be: they are not proposed again. */
  done?: readonly string[] | undefined;
  /** Leaves `nextChecks` empty, which is most of the work, for a caller that asks only for the causes. */
  withoutChecks?: boolean;
}

/** One cause as the evidence leaves it. */
export interface DiagnosedCause extends Explanation {
  id: string;
  kind: CauseKind;
  verdict: Verdict;
  /** The sentences of the rules that hold and carry the verdict; for a cause that was so and is over, those that said so too. */
  because: string[];
  ruledOutBy?: RuledOutBy;
}

export interface Diagnosis {
  /** Confirmed, likely and possible causes, the most probable first. */
  causes: DiagnosedCause[];
  /** Causes that nothing speaks for yet, in order of id. */
  open: DiagnosedCause[];
  ruledOut: DiagnosedCause[];
  /** Findings that the evidence contradicts, and causes that were so and are over. */
  conflicts: { findings: string[]; causes: string[] };
  /** Ids of the evidence that the knowledge base does not have. */
  unknownIds: string[];
  /** What to check next, best first; empty means stop. */
  nextChecks: ProposedCheck[];
}

/**
 * Diagnoses one device: DESIGN section 3. Same knowledge base, evidence and options, same answer. Throws nothing;
 * ids that the knowledge base does not have come back in `unknownIds`.
 */
export function diagnose(evidence: Evidence, base: KnowledgeBase, options: DiagnoseOptions = {}): Diagnosis {
  const index = ruleIndex(base);
  const closure = close(evidence, index);
  const scope = scopeOf(options.platform, base);
  const diagnosed = index.causes
    .filter(scope.includes)
    .map((cause) => diagnoseCause(cause, closure, index, scope.family));
  const at = (...wanted: Verdict[]) => diagnosed.filter(({ verdict }) => wanted.includes(verdict));

  return {
    causes: at("confirmed", "likely", "possible").sort(byRank).map(published),
    open: at("open").sort(byId).map(published),
    ruledOut: at("ruled-out").sort(byId).map(published),
    conflicts: {
      findings: closure.conflicts(),
      causes: diagnosed
        .filter((cause) => cause.conflict)
        .map((cause) => cause.id)
        .sort(),
    },
    unknownIds: closure.unknownIds,
    nextChecks: options.withoutChecks ? [] : nextChecks(closure, base, scope, options.roles, options.done),
  };
}

interface Ranked extends DiagnosedCause {
  conflict: boolean;
  support: number;
  likelihood: number;
}

function diagnoseCause(cause: IndexedCause, closure: Closure, index: RuleIndex, family: Family | undefined): Ranked {
  const { verdict, ruledOutBy, holding, conflict } = judge(cause, closure.presenceIn, family);
  const explanation = explain(cause, closure, index, family);
  const saying: Verdict[] = conflict ? ["ruled-out", "confirmed", "likely"] : [verdict];
  const because = saying.flatMap((said) => holding.filter(({ then }) => then === said).map(({ because }) => because));
  return {
    id: cause.id,
    kind: cause.kind,
    verdict,
    because,
    ...(ruledOutBy ? { ruledOutBy } : {}),
    ...explanation,
    conflict,
    support: supportOfHoldingRules(cause, closure, explanation.supporting),
    likelihood: likelihoods.indexOf(cause.likelihood),
  };
}

/** A healthy cause stands after every fault that is at least likely, and before those that are merely possible. */
function tier({ kind, verdict }: DiagnosedCause): number {
  const strength = verdicts.indexOf(verdict);
  const beforeHealthy = verdict === "confirmed" || verdict === "likely" ? 0 : 2 * verdicts.length;
  return strength + (kind === "healthy" ? verdicts.length : beforeHealthy);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byRank = (a: Ranked, b: Ranked) =>
  tier(a) - tier(b) ||
  b.support - a.support ||
  a.conflicting.length - b.conflicting.length ||
  a.likelihood - b.likelihood ||
  byId(a, b);

const published = ({ conflict: _, support: __, likelihood: ___, ...cause }: Ranked): DiagnosedCause => cause;
