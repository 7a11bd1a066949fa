import type { Entries } from "../authoring/entries.ts";
import { warningsOf } from "../authoring/warnings.ts";
import { close } from "../rules/plain/closure.ts";
import { evaluate } from "../rules/plain/condition.ts";
import type { DiagnosedCause } from "../rules/plain/diagnose.ts";
import { ruleIndex } from "../rules/plain/rule-index.ts";
import type { TriagedReport } from "../rules/triage.ts";
import type { KnowledgeBase } from "../rules/types.ts";
import { type Suggestion, suggest } from "../suggest/suggest.ts";

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
}

/** Puts a triaged report into words: titles, fixes and addresses from the entries. */
export function answer(asked: AnswerInput, { entries, base }: { entries: Entries; base: KnowledgeBase }): Answer {
  const { triaged, input, report } = asked;
  const { diagnosis } = triaged;
  const presenceOf = close(triaged.evidence, ruleIndex(base)).presenceOf;
  const inWords = (cause: DiagnosedCause): AnsweredCause => {
    const { title, summary, fixes } = entries.causes[cause.id] as Entries["causes"][string];
    const shown = fixes.filter(({ when }) => when === undefined || evaluate(when, presenceOf) !== "absent");
    return {
      ...cause,
      title,
      summary,
      fixes: shown.map(({ who, steps, verify, ...warned }) => ({
        who,
        warnings: warningsOf(warned, entries.commands),
        steps,
        verify,
      })),
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
    suggested: suggest(asked.text, base),
    nextCheck: next ? { id: next.id, title: base.checks[next.id]?.title ?? next.id, url: `/checks/${next.id}/` } : null,
  };
}
