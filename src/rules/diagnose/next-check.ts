import type { Role } from "../vocabulary.ts";
import type { Accounts } from "./accounts.ts";
import type { Effect, Effects } from "./effects.ts";
import { PRESENT } from "./kleene.ts";
import type { ProposedCheck } from "./model.ts";
import { CONFIRMED, type CompiledCause, type CompiledCheck, LIKELY, OUT_OF_SCOPE, type Program } from "./program.ts";
import type { Scope } from "./scopes.ts";
import type { Scratch } from "./scratch.ts";
import type { State } from "./state.ts";

/** What somebody who asks for the next check can do and has done. */
export interface CheckOptions {
  /** Without them every check is theirs. */
  roles?: readonly Role[] | undefined;
  /** Ids of checks that were answered or could not be. */
  done?: readonly string[] | undefined;
}

/** The parts of a session that say which checks are worth doing. */
export interface Asker {
  program: Program;
  state: State;
  accounts: Accounts;
  effects: Effects;
  scratch: Scratch;
}

/**
 * The checks still worth doing, best first: DESIGN section 3, "Next check". `ranked` are the listed causes, and `seen` is the
 * scope of checks. Empty when one cause stands confirmed alone or when no check could change a verdict.
 */
export function proposeChecks(
  asker: Asker,
  ranked: readonly number[],
  seen: Scope,
  { roles, done = [] }: CheckOptions,
): ProposedCheck[] {
  const { program, state } = asker;
  const verdictOf = (cause: number) => state.verdicts[cause] as number;
  const leaders = ranked.filter((cause) => verdictOf(cause) <= LIKELY);
  // That the registration is sound explains nothing that somebody complains of: what is possible stays in question.
  const onlyHealth = leaders.every((cause) => program.causes[cause]?.kind === "healthy");
  const complaints = onlyHealth ? ranked.filter((cause) => verdictOf(cause) > LIKELY) : [];
  const isSettled = leaders.length === 1 && verdictOf(leaders[0] as number) === CONFIRMED;

  const isProposed = (check: number) => {
    const { id, none } = program.checks[check] as CompiledCheck;
    return seen.hasCheck[check] && !done.includes(id) && !(none >= 0 && state.presence[none] === PRESENT);
  };
  const canDo = (who: Role) => roles === undefined || who === "user" || roles.includes(who);

  // Checks tell apart what leads and its rivals; while no fault leads, what is possible; and where nothing can, everything.
  const questions = [() => complaints];
  if (!isSettled) questions.push(() => (leaders.length > 0 ? withRivals(leaders, asker) : [...program.causes.keys()]));
  for (const causesIn of questions) {
    const question = questionOf(causesIn(), asker);
    const useful = question.checks
      .filter(isProposed)
      .map((check) => {
        const { id, who } = program.checks[check] as CompiledCheck;
        return { id, ...(canDo(who) ? {} : { ask: who }), gain: gainOf(check, question, asker) };
      })
      .filter(({ gain }) => gain.amount > 0)
      .sort(byGain);
    if (useful.length > 0) return useful.map(({ gain: _, ...check }) => check);
  }
  return [];
}

/** The causes that checks are to tell apart. */
interface Question {
  /** The checks that could. */
  checks: readonly number[];
  /** Whether a finding could tell something of the causes in question. */
  isTelling(finding: number): boolean;
  /** The part of an effect that falls on them. */
  partOf(effect: Effect): number;
}

function questionOf(inQuestion: readonly number[], { program, scratch }: Asker): Question {
  const { causes, named, telling, checks } = scratch;
  for (const set of [causes, named, telling, checks]) set.clear();
  causes.addAll(inQuestion);
  causes.each((cause) => named.addAll(program.findingsOfCause[cause]));
  named.each((finding) => telling.addAll(program.findings.tellingOf(finding)));
  telling.each((finding) => checks.addAll(program.checksRevealing[finding]));
  return {
    checks: checks.list(),
    isTelling: (finding) => telling.has(finding),
    partOf(effect) {
      let part = 0;
      for (let at = 0; at < effect.length; at += 2)
        if (causes.has(effect[at] as number)) part += effect[at + 1] as number;
      return part;
    },
  };
}

/** The leading causes, and every cause with a rule that speaks for it and names one of their supporting findings, or what it implies. */
function withRivals(leaders: readonly number[], { program, accounts }: Asker): number[] {
  const support = leaders.flatMap((leader) => accounts.of(leader).supporting);
  const implied = new Set(support.flatMap((finding) => program.findings.implied(finding)));
  return [...leaders, ...[...implied].flatMap((finding) => program.causesSupportedBy[finding] ?? [])];
}

/** A fraction of whole numbers, so that no rounding decides between two checks. */
interface Gain {
  amount: number;
  per: number;
}

function gainOf(check: number, { isTelling, partOf }: Question, { program, state, effects }: Asker): Gain {
  const { isChoice, cost, reveals } = program.checks[check] as CompiledCheck;
  const asked = reveals.filter(effects.isAskable);
  if (asked.length === 0) return { amount: 0, per: 1 };
  // Of a choice, each answer counts as often as causes speak of it, and once more; "none of these" counts once.
  let amount = isChoice ? partOf(effects.ofNone(check)) : 0;
  let weights = 1;
  for (const finding of asked) {
    const weight = isChoice ? 1 + weightOf(finding, program, state) : 1;
    weights += weight;
    if (!isTelling(finding)) continue;
    amount += partOf(effects.ofPresent(finding)) * weight;
    if (!isChoice) amount += partOf(effects.ofAbsent(finding));
  }
  return { amount, per: cost * (isChoice ? weights : 2) };
}

/** The weight of the causes in scope with a rule that speaks for them and names a finding. */
function weightOf(finding: number, { causes, causesSupportedBy }: Program, { verdicts }: State): number {
  let weight = 0;
  for (const cause of causesSupportedBy[finding] ?? [])
    if (verdicts[cause] !== OUT_OF_SCOPE) weight += (causes[cause] as CompiledCause).weight;
  return weight;
}

/** The person's own checks first, then by effect per cost, then by id. */
function byGain(a: ProposedCheck & { gain: Gain }, b: ProposedCheck & { gain: Gain }): number {
  return Number(a.ask !== undefined) - Number(b.ask !== undefined) || compare(b.gain, a.gain) || (a.id < b.id ? -1 : 1);
}

/** Compares fractions crosswise: in plain numbers while these are exact. */
function compare(a: Gain, b: Gain): number {
  const left = a.amount * b.per;
  const right = b.amount * a.per;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(a.amount) * BigInt(b.per) - BigInt(b.amount) * BigInt(a.per);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
