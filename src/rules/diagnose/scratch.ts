import { NumberSet } from "./number-set.ts";
import type { Program } from "./program.ts";

/** What a change may have made another, each with what it was before. */
export class Trail extends NumberSet {
  readonly before: Uint8Array;

  constructor(limit: number) {
    super(limit);
    this.before = new Uint8Array(limit);
  }
}

/**
 * The room in which sessions work things out. All sessions of an engine share it, because nothing in it outlives the call that
 * filled it: so a session costs little to start.
 */
export type Scratch = ReturnType<typeof scratchFor>;

export function scratchFor({ findings, starts, causes, checks }: Program) {
  return {
    assertions: new Trail(findings.ids.length),
    standings: new Trail(findings.ids.length),
    values: new Trail(starts.length),
    verdicts: new Trail(causes.length),
    /** Findings that an account lists, and those in rules that hold. */
    listed: new NumberSet(findings.ids.length),
    holding: new NumberSet(findings.ids.length),
    /** Causes, the findings that their conditions name, those that tell something of these, and the checks that reveal them. */
    causes: new NumberSet(causes.length),
    named: new NumberSet(findings.ids.length),
    telling: new NumberSet(findings.ids.length),
    checks: new NumberSet(checks.length),
  };
}
