import type { Role } from "../vocabulary.ts";
import type { Accounts } from "./accounts.ts";
import type { Effect, Effects } from "./effects.ts";
import { PRESENT } from "./kleene.ts";
import type { ProposedCheck } from "./model.ts";
import { CONFIRMED, type CompiledCause, type CompiledCheck, LIKELY, type Program } from "./program.ts";
import { OUT_OF_SCOPE, type Scope } from "./scopes.ts";
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
  const questions = complaints.length > 0 ? [() => questionOf(complaints, asker)] : [];
  if (!isSettled) questions.push(() => (leaders.length > 0 ? withRivals(leaders, asker) : everything(asker)));
  for (const ask of questions) {
    const question = ask();
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
  /** The part of an effect that falls on the causes in question. */
  amountOf(finding: number, effect: (finding: number) => Effect): number;
  amountOfNone(check: number): number;
}

const everything = ({ program, effects }: Asker): Question => ({
  checks: [...program.checks.keys()],
  amountOf: (finding, effect) => effect(finding).total,
  amountOfNone: (check) => effects.ofNone(check).total,
});

/** Looks only at findings that tell something of the causes in question, and at their checks. */
function questionOf(inQuestion: readonly number[], { program, effects, scratch }: Asker): Question {
  const { findings, findingsOfCause, checksRevealing } = program;
  const { causes, named, telling, checks } = scratch;
  for (const set of [causes, named, telling, checks]) set.clear();
  for (const cause of inQuestion)
    if (causes.add(cause)) for (const finding of findingsOfCause[cause] ?? []) named.add(finding);
  named.forEach((finding) => {
    for (const one of findings.tellingOf(finding)) telling.add(one);
  });
  const list: number[] = [];
  telling.forEach((finding) => {
    for (const check of checksRevealing[finding] ?? []) if (checks.add(check)) list.push(check);
  });

  const amountIn = ({ moves }: Effect) => {
    let amount = 0;
    for (let at = 0; at < moves.length; at += 2) if (causes.has(moves[at] as number)) amount += moves[at + 1] as number;
    return amount;
  };
  return {
    checks: list,
    amountOf: (finding, effect) => (telling.has(finding) ? amountIn(effect(finding)) : 0),
    amountOfNone: (check) => amountIn(effects.ofNone(check)),
  };
}

/** The leading causes, and every cause with a rule that speaks for it and names one of their supporting findings, or what it implies. */
function withRivals(leaders: readonly number[], asker: Asker): Question {
  const { findings, causesSupportedBy } = asker.program;
  const support = new Set(leaders.flatMap((leader) => asker.accounts.of(leader).supporting));
  const implied = new Set([...support].flatMap((finding) => findings.implied(finding)));
  return questionOf([...leaders, ...[...implied].flatMap((finding) => causesSupportedBy[finding] ?? [])], asker);
}

/** A fraction of whole numbers, so that no rounding decides between two checks. */
interface Gain {
  amount: number;
  per: number;
}

function gainOf(check: number, question: Question, { program, state, effects }: Asker): Gain {
  const { isChoice, cost, reveals } = program.checks[check] as CompiledCheck;
  let amount = 0;
  if (!isChoice) {
    for (const finding of reveals)
      if (effects.isOpen(finding))
        amount += question.amountOf(finding, effects.ofPresent) + question.amountOf(finding, effects.ofAbsent);
    return { amount, per: 2 * cost };
  }
  const open = reveals.filter(effects.isOpen);
  if (open.length === 0) return { amount: 0, per: 1 };
  // "None of these" counts once, each finding as often as causes speak of it, and once more.
  amount = question.amountOfNone(check);
  let weight = 1;
  for (const finding of open) {
    const weightOfAnswer = 1 + weightOf(finding, program, state);
    amount += question.amountOf(finding, effects.ofPresent) * weightOfAnswer;
    weight += weightOfAnswer;
  }
  return { amount, per: cost * weight };
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
