import type { Accounts } from "./accounts.ts";
import { exclusionOf, wasSo } from "./judge.ts";
import { PRESENT } from "./kleene.ts";
import type { DiagnosedCause } from "./model.ts";
import { CONFIRMED, type CompiledCause, LIKELY, type Program, RULED_OUT, wordOf } from "./program.ts";
import type { Scope } from "./scopes.ts";
import type { State } from "./state.ts";

/** Tells people of one cause as the state is now: what is told is a value of its own and never changes. */
export interface Teller {
  of(cause: number): DiagnosedCause;
  /** Whether the cause is ruled out although a confirmed or likely rule holds. */
  isOver(cause: number): boolean;
  touchCause(cause: number): void;
}

export function tellerOf(program: Program, scope: Scope, state: State, accounts: Accounts): Teller {
  const { causes, findings } = program;
  const { verdicts, values } = state;
  const kept = new Array<DiagnosedCause | undefined>(causes.length);
  const idsOf = (list: readonly number[]) => list.map((finding) => findings.ids[finding] as string);

  const isOver = (cause: number) => verdicts[cause] === RULED_OUT && wasSo(causes[cause] as CompiledCause, values);

  function tell(number: number): DiagnosedCause {
    const cause = causes[number] as CompiledCause;
    const verdict = verdicts[number] as number;
    const saying = isOver(number) ? [RULED_OUT, CONFIRMED, LIKELY] : [verdict];
    const { supporting, conflicting } = accounts.of(number);
    return {
      id: cause.id,
      kind: cause.kind,
      verdict: wordOf(verdict),
      because: saying.flatMap((said) =>
        cause.rules
          .filter(({ then, condition }) => then === said && values[condition] === PRESENT)
          .map(({ because }) => because),
      ),
      ...(verdict === RULED_OUT ? { ruledOutBy: exclusionOf(cause, values, scope.family) ?? "nothing-found" } : {}),
      supporting: idsOf(supporting),
      conflicting: idsOf(conflicting),
      unconfirmed: idsOf(accounts.unconfirmedOf(number)),
    };
  }

  return {
    of(cause) {
      const told = kept[cause] ?? tell(cause);
      kept[cause] = told;
      return told;
    },
    isOver,
    touchCause(cause) {
      kept[cause] = undefined;
    },
  };
}
