import { readFileSync } from "node:fs";
import type { Condition, KnowledgeBase } from "../../src/rules/types.ts";
import type { Presence, Role, Verdict } from "../../src/rules/vocabulary.ts";
import type { DiagnosedCause, ProposedCheck } from "./implementation.ts";

/** The files of `public/api/v1/conformance`, as its README says them. */

export const folder = new URL("../../public/api/v1/conformance/", import.meta.url);

export const files = [
  "condition",
  "closure",
  "verdict",
  "explanation",
  "order",
  "next-check",
  "codes",
  "detect",
] as const;

type Of<Base, Test> = Group<Base, Test>[];
interface Group<Base, Test> {
  id: string;
  description: string;
  base: Base;
  tests: Test[];
}

type Evidence = Record<string, Presence>;

export interface EvaluateTest {
  description: string;
  evidence: Evidence;
  conditions: Condition[];
  expect: { values: Presence[] };
}

export interface CloseTest {
  description: string;
  evidence: Evidence;
  expect: { presence: Evidence; conflicts: string[]; unknownIds: string[] };
}

export interface DiagnoseTest {
  description: string;
  evidence: Evidence;
  options?: { platform?: string; roles?: Role[] };
  expect: Partial<{
    verdicts: Record<string, Verdict>;
    ruledOutBy: Record<string, string>;
    because: Record<string, string[]>;
    explanation: Record<string, Pick<DiagnosedCause, "supporting" | "conflicting" | "unconfirmed">>;
    conflicts: { findings: string[]; causes: string[] };
    ranked: string[];
    open: string[];
    ruledOut: string[];
    unknownIds: string[];
    nextChecks: ProposedCheck[];
  }>;
}

/** One of `spellings`, `line` and `code`. */
export interface CodesTest {
  description: string;
  spellings?: string[];
  line?: string;
  code?: string;
  expect: Partial<{
    ids: string[][];
    codes: { text: string; start: number; ids: string[]; certain: boolean }[];
    spellings: string[];
    decoded: string;
  }>;
}

export interface DetectTest {
  description: string;
  /** Lines. */
  text: string[];
  options?: { takenAt: string };
  expect: {
    reports: {
      evidence: Evidence;
      lines?: Record<string, number[]>;
      shown?: [id: string, text: string][];
      fields?: [field: string, value: string, line: number][];
      unrecognised?: { text: string; line: number; decoded: string }[];
      platform?: string | null;
    }[];
  };
}

export type Suite =
  | { operation: "evaluate"; groups: Of<undefined, EvaluateTest> }
  | { operation: "close"; groups: Of<KnowledgeBase, CloseTest> }
  | { operation: "diagnose"; groups: Of<KnowledgeBase, DiagnoseTest> }
  | { operation: "codes"; groups: Of<undefined, CodesTest> }
  | { operation: "detect"; groups: Of<KnowledgeBase, DetectTest> };

export const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");
export const readSuite = (file: string): Suite => JSON.parse(textOf(`${file}.json`)) as Suite;
