import type { Presence, Verdict } from "../vocabulary.ts";
import { accountsOf } from "./accounts.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { ABSENT, PRESENT, presenceNames, UNKNOWN } from "./kleene.ts";
import { type DiagnosedCause, type Diagnosis, type Evidence, familyOf, type ProposedCheck } from "./model.ts";
import { type CheckOptions, proposeChecks } from "./next-check.ts";
import { type CompiledCause, OPEN, OUT_OF_SCOPE, type Program, RULED_OUT, wordOf } from "./program.ts";
import { type RankedCause, rankingOf } from "./ranking.ts";
import type { Scope } from "./scopes.ts";
import type { Scratch } from "./scratch.ts";
import { type Assertion, asserting, createState, NOT_ASKED } from "./state.ts";
import { tellerOf } from "./tell.ts";

/** The diagnosis of one device, kept while answers come and go. Each answer costs what it changes. */
export interface Session {
  /** Answers one finding; `undefined` takes the answer back. */
  answer(findingId: string, presence: Presence | undefined): void;
  /** Turns to other evidence: answers what differs, and takes back what is missing. */
  replace(evidence: Evidence): void;
  /** What is known of a finding, by what was answered and what follows. */
  presenceOf(findingId: string): Presence;
  /** `undefined` if the cause is out of scope or unknown. */
  verdictOf(causeId: string): Verdict | undefined;
  /** The confirmed, likely and possible causes, the most probable first. */
  causes(): readonly RankedCause[];
  /** One cause with its explanation; `undefined` if it is out of scope or unknown. */
  explain(causeId: string): DiagnosedCause | undefined;
  /** What to check next, best first; empty means stop. */
  nextChecks(options?: CheckOptions): ProposedCheck[];
  /** Everything at once, explanations included. */
  diagnosis(options?: CheckOptions & { withoutChecks?: boolean }): Diagnosis;
}

/** What all sessions of an engine have in common. */
export interface Ground {
  program: Program;
  /** The scope of a platform or family, or of none. */
  scopeOf(platform: string | undefined): Scope;
  scratch: Scratch;
}

/** Starts from no evidence. */
export function startSession({ program, scopeOf, scratch }: Ground, platform: string | undefined): Session {
  const { base, findings, causes, causesNaming } = program;
  const scope = scopeOf(platform);
  const state = createState(program, scope, scratch);
  const accounts = accountsOf(program, scope, state, scratch);
  const ranking = rankingOf(program, state, accounts);
  const teller = tellerOf(program, scope, state, accounts);
  /** Made when somebody first asks for the next check. */
  let effects: Effects | undefined;
  /** The evidence under the ids by which it was given. */
  const given = new Map<string, Presence>();

  function assert(list: readonly number[]): void {
    state.begin();
    for (const finding of list) state.assert(finding, assertionOf(finding));
    state.settle();
    const touched = scratch.causes;
    touched.clear();
    state.eachMoved((finding) => {
      effects?.touchFinding(finding);
      touched.addAll(causesNaming[finding]);
    });
    touched.each((cause) => {
      accounts.touchCause(cause);
      ranking.touchCause(cause);
      teller.touchCause(cause);
      effects?.touchCause(cause);
    });
  }

  /** What is asserted of a finding: under two names, the name of today counts, among old ones the first. */
  function assertionOf(finding: number): Assertion {
    const name = findings.namesOf(finding).find((one) => given.has(one));
    return name === undefined ? NOT_ASKED : asserting(numberOf(given.get(name)));
  }

  function give(findingId: string, presence: Presence | undefined): number[] {
    if (presence === undefined) given.delete(findingId);
    else given.set(findingId, presence);
    const finding = findings.meantBy(findingId);
    return finding === undefined ? [] : [finding];
  }

  function inScope(causeId: string): number | undefined {
    const cause = program.numberOfCause.get(causeId);
    return cause === undefined || state.verdicts[cause] === OUT_OF_SCOPE ? undefined : cause;
  }

  /** Without a chosen platform the evidence may still tell the family: what only the other one has is not proposed. */
  function scopeOfChecks(): Scope {
    if (scope.family) return scope;
    const meant = [...given.keys()].map(findings.meantBy).filter((finding) => finding !== undefined);
    const present = meant.filter((finding) => state.assertions[finding] === asserting(PRESENT));
    return scopeOf(
      familyOf(
        present.map((finding) => [findings.ids[finding] as string, "present"] as const),
        base,
      ),
    );
  }

  const session: Session = {
    answer: (findingId, presence) => assert(give(findingId, presence)),
    replace(evidence) {
      const missing = [...given.keys()].filter((id) => !Object.hasOwn(evidence, id));
      const other = Object.entries(evidence).filter(([id, presence]) => given.get(id) !== presence);
      assert([...missing.flatMap((id) => give(id, undefined)), ...other.flatMap((entry) => give(...entry))]);
    },
    presenceOf(findingId) {
      const finding = findings.meantBy(findingId);
      return presenceNames[finding === undefined ? UNKNOWN : (state.presence[finding] as number)] as Presence;
    },
    verdictOf(causeId) {
      const cause = inScope(causeId);
      return cause === undefined ? undefined : wordOf(state.verdicts[cause] as number);
    },
    causes: () => ranking.list().map(({ told }) => told),
    explain(causeId) {
      const cause = inScope(causeId);
      return cause === undefined ? undefined : teller.of(cause);
    },
    nextChecks(options = {}) {
      effects ??= effectsOf(program, state, scratch);
      const ranked = ranking.list().map(({ cause }) => cause);
      return proposeChecks({ program, state, accounts, effects, scratch }, ranked, scopeOfChecks(), options);
    },
    diagnosis(options = {}) {
      const at = (verdict: number) => [...causes.keys()].filter((cause) => state.verdicts[cause] === verdict);
      const ruledOut = at(RULED_OUT);
      return {
        causes: ranking.list().map(({ cause }) => teller.of(cause)),
        open: at(OPEN).map(teller.of),
        ruledOut: ruledOut.map(teller.of),
        conflicts: {
          findings: findings.ids.filter((_, finding) => state.isContradicted(finding)).sort(),
          causes: ruledOut.filter(teller.isOver).map((cause) => (causes[cause] as CompiledCause).id),
        },
        unknownIds: [...given.keys()].filter((id) => findings.meantBy(id) === undefined).sort(),
        nextChecks: options.withoutChecks ? [] : session.nextChecks(options),
      };
    },
  };
  return session;
}

const numberOf = (presence: Presence | undefined) =>
  presence === "present" ? PRESENT : presence === "absent" ? ABSENT : UNKNOWN;
