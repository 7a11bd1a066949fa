import type { Condition, KnowledgeBase } from "../../src/rules/types.ts";
import type { Presence, Role, Verdict } from "../../src/rules/vocabulary.ts";

type Evidence = Record<string, Presence>;

export interface ProposedCheck {
  id: string;
  ask?: Role;
}

export interface DiagnosedCause {
  id: string;
  verdict: Verdict;
  ruledOutBy?: string;
  because: string[];
  supporting: string[];
  conflicting: string[];
  unconfirmed: string[];
}

/**
 * What the suite asks of an engine. JSON goes in and JSON comes out, so that an adapter may also speak to a program in another
 * language. Nothing of it throws.
 */
export interface Implementation {
  evaluate(condition: Condition, evidence: Evidence): Presence;
  /** `presence` of every finding of the base. */
  close(base: KnowledgeBase, evidence: Evidence): { presence: Evidence; conflicts: string[]; unknownIds: string[] };
  diagnose(
    base: KnowledgeBase,
    evidence: Evidence,
    options: { platform?: string; roles?: Role[] },
  ): {
    causes: DiagnosedCause[];
    open: DiagnosedCause[];
    ruledOut: DiagnosedCause[];
    conflicts: { findings: string[]; causes: string[] };
    unknownIds: string[];
    nextChecks: ProposedCheck[];
  };
  /** The ids of codes that a spelling can stand for, the most exact first. */
  readCode(spelling: string): string[];
  findCodes(line: string): { text: string; start: number; ids: string[]; certain: boolean }[];
  spellingsOf(codeId: string): string[];
  /** What the form of a code says of itself. */
  decodeCode(codeId: string): string;
  /** `takenAt` in ISO 8601. */
  detect(
    base: KnowledgeBase,
    text: string,
    options: { takenAt?: string },
  ): {
    evidence: Evidence;
    detected: { id: string; lines: number[]; text: string }[];
    fields: { field: string; value: string; line: number }[];
    unrecognised: { text: string; line: number; decoded: string }[];
    platform?: string | undefined;
  }[];
}
