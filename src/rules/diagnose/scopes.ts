import type { Family } from "../vocabulary.ts";
import { judge } from "./judge.ts";
import { scopeOf } from "./model.ts";
import { OUT_OF_SCOPE, type Program } from "./program.ts";

/** What a chosen platform or family leaves in play. */
export interface Scope {
  family: Family | undefined;
  /** By cause, its verdict while nothing is known. */
  blankVerdicts: Uint8Array;
  /** By check, whether it is in scope. */
  hasCheck: readonly boolean[];
}

/** Works out each scope once: there are as many as platforms and families, and one for none or an unknown one. */
export function scopesOf(program: Program): (platform: string | undefined) => Scope {
  const { base, causes, checks, blankValues } = program;
  const known = new Map<string | undefined, Scope>();
  return (platform) => {
    const { family, includes } = scopeOf(platform, base);
    const key = family && platform;
    const scope = known.get(key) ?? {
      family,
      blankVerdicts: Uint8Array.from(causes, (cause) =>
        includes(base.causes[cause.id] ?? {}) ? judge(cause, blankValues, family) : OUT_OF_SCOPE,
      ),
      hasCheck: checks.map(({ id }) => includes(base.checks[id] ?? {})),
    };
    known.set(key, scope);
    return scope;
  };
}
