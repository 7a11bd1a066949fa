import { applicableFixes } from "../rules/applicable-fixes.ts";
import { close } from "../rules/plain/closure.ts";
import type { DiagnosedCause } from "../rules/plain/diagnose.ts";
import { ruleIndex } from "../rules/plain/rule-index.ts";
import type { TriagedReport } from "../rules/triage.ts";
import { type Suggestion, suggest } from "../suggest/suggest.ts";
import type { Knowledge } from "./knowledge.ts";

/** What `--json` prints for one device. */
export interface Answer {
  input: string;
  report: number;
  platform: string | null;
  evidence: { id: string; presence: string; line: number; text: string }[];
  conflicts: { findings: string[]; causes: string[] };
  unrecognised: { text: string; line: number; decoded: string }[];
  /** The lines that are longer than what is looked through of a line. */
  cut: number[];
  /** Confirmed, likely and possible ones in order; where all were asked for, then the ruled-out ones. */
  causes: AnsweredCause[];
  open: string[];
  /** What its plain words are like: asked of the index only where it is wanted. */
  suggested: Suggestion[];
  nextCheck: { id: string; title: string; url: string } | null;
}

export interface AnsweredCause extends Omit<DiagnosedCause, "ruledOutBy"> {
  title: string;
  summary: string;
  fixes: { who: string; warnings: string[]; steps: string[]; verify: string[] }[];
  url: string;
  ruledOutBy?: string;
}

interface AnswerInput {
  input: string;
  report: number;
  platform: string | undefined;
  text: string;
  triaged: TriagedReport;
  all: boolean;
  /** Everything is wanted, also what only somebody who reads JSON looks at. */
  json: boolean;
}

/** Puts a triaged report into words: with titles, fixes and addresses. */
export function answer(asked: AnswerInput, { engine, fixes }: Knowledge): Answer {
  const { base } = engine;
  const { triaged, input, report } = asked;
  const { diagnosis } = triaged;
  const presenceOf = close(triaged.evidence, ruleIndex(base)).presenceOf;
  const inWords = (cause: DiagnosedCause): AnsweredCause => {
    const { title = cause.id, summary = "" } = base.causes[cause.id] ?? {};
    const shown = applicableFixes(fixes[cause.id]?.fixes ?? [], presenceOf);
    return {
      ...cause,
      title,
      summary,
      fixes: shown.map(({ who, warnings, steps, verify }) => ({ who, warnings, steps, verify })),
      url: `/causes/${cause.id}/`,
    };
  };
  const next = diagnosis.nextChecks[0];
  return {
    input,
    report,
    platform: asked.platform ?? triaged.platform ?? null,
    evidence: triaged.detected.map(({ id, presence, line, text }) => ({ id, presence, line, text })),
    conflicts: diagnosis.conflicts,
    unrecognised: triaged.unrecognised,
    cut: triaged.cut,
    causes: [...diagnosis.causes, ...(asked.all ? diagnosis.ruledOut : [])].map(inWords),
    open: diagnosis.open.map(({ id }) => id),
    suggested: asked.json || diagnosis.causes.length === 0 ? suggest(asked.text, base) : [],
    nextCheck: next ? { id: next.id, title: base.checks[next.id]?.title ?? next.id, url: `/checks/${next.id}/` } : null,
  };
}
