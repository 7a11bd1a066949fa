import { passedBy } from "./judge.ts";
import { ABSENT, accountAt, PRESENT, UNKNOWN } from "./kleene.ts";
import { type CompiledCause, type Program, RULED_OUT } from "./program.ts";
import type { Scope } from "./scopes.ts";
import type { Scratch } from "./scratch.ts";
import { asserting, type State } from "./state.ts";

/** What speaks for a cause and against it: DESIGN section 3, "Explanation". What only follows from a listed finding is left out. */
export interface Account {
  supporting: readonly number[];
  conflicting: readonly number[];
  /** How many of the supporting findings stand in rules that hold. */
  support: number;
}

/** Accounts for causes as the state is now; an account is made when it is asked for and kept until its cause is touched. */
export interface Accounts {
  of(cause: number): Account;
  /** The unknown findings of undecided rules that speak for the cause. */
  unconfirmedOf(cause: number): readonly number[];
  touchCause(cause: number): void;
}

export function accountsOf(program: Program, scope: Scope, state: State, { listed, holding }: Scratch): Accounts {
  const { code, starts, causes, findings } = program;
  const { presence, values, assertions } = state;
  const kept = new Array<Account | undefined>(causes.length);

  /** Adds what gives a condition the value that is wanted, where it has it, or where it may still get it. */
  function collect(condition: number, wanted: number, into: number[], orUndecided = false): void {
    const value = values[condition];
    if (value === wanted || (orUndecided && value === UNKNOWN))
      accountAt(code, starts[condition] as number, wanted, presence, into);
  }

  function make({ rules, needs, ways }: CompiledCause): Account {
    const found: number[] = [];
    const against: number[] = [];
    holding.clear();
    for (const { condition, then } of rules) {
      if (then === RULED_OUT) continue;
      const from = found.length;
      collect(condition, PRESENT, found, true);
      collect(condition, ABSENT, against);
      if (values[condition] === PRESENT) holding.addAll(found.slice(from));
    }
    for (const { condition, then } of rules) if (then === RULED_OUT) collect(condition, PRESENT, against);
    if (needs >= 0) collect(needs, ABSENT, against);
    for (const condition of passedBy(ways, values, scope.family)) collect(condition, PRESENT, against);

    // Each finding stands once, on the side that names it first.
    listed.clear();
    const isFirst = (finding: number) => listed.add(finding);
    const speaking = found.filter(isFirst);
    const denying = against.filter(isFirst);
    const supporting = speaking.filter(isOwnWitness);
    return {
      supporting,
      conflicting: denying.filter(isOwnWitness),
      support: supporting.filter((finding) => holding.has(finding)).length,
    };
  }

  /** Whether a finding speaks for itself: it is asserted, or follows from no other that is listed. */
  function isOwnWitness(finding: number): boolean {
    const value = presence[finding] as number;
    if (assertions[finding] === asserting(value)) return true;
    const sources = value === PRESENT ? findings.implying(finding) : findings.implied(finding);
    return !sources.some((other) => other !== finding && listed.has(other) && presence[other] === value);
  }

  return {
    of(cause) {
      const account = kept[cause] ?? make(causes[cause] as CompiledCause);
      kept[cause] = account;
      return account;
    },
    unconfirmedOf(cause) {
      const found: number[] = [];
      for (const { condition, then } of (causes[cause] as CompiledCause).rules)
        if (then !== RULED_OUT) collect(condition, UNKNOWN, found);
      return [...new Set(found)];
    },
    touchCause(cause) {
      kept[cause] = undefined;
    },
  };
}
