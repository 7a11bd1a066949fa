import { printable } from "../rules/printable.ts";
import type { KnowledgeBase } from "../rules/types.ts";
import type { Answer, AnsweredCause } from "./answer.ts";

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** A heading with what stands under it, and a blank line; nothing where nothing stands under it. */
const part = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...indent(lines), ""] : []);

/** An answer for a person at a terminal. */
export function printAnswer(answer: Answer, base: KnowledgeBase, several: boolean): string {
  const title = (id: string) => base.findings[id]?.title ?? id;
  const causes = answer.causes.filter(({ verdict }) => verdict !== "ruled-out");
  const ruledOut = answer.causes.filter(({ verdict }) => verdict === "ruled-out");
  const shown = answer.evidence.filter(({ presence }) => presence !== "unknown");
  const suggested = causes.length === 0 ? answer.suggested.slice(0, 3) : [];
  const next = answer.nextCheck;
  return [
    ...(several ? [`${printable(answer.input)}, report ${answer.report}`, ""] : []),
    headline(causes, answer.evidence.length > 0),
    "",
    ...causes.flatMap((cause) => [...describe(cause, title), ""]),
    ...(next ? [`Check next: ${next.title} (${next.url})`, ""] : []),
    ...part(
      "Recognised:",
      shown.map(({ id, presence, line }) => `line ${line}: ${presence === "absent" ? "not: " : ""}${title(id)}`),
    ),
    ...part(
      "Looks like a code, and is not in the knowledge base:",
      answer.unrecognised.map(({ text, line, decoded }) => `line ${line}: ${text}. ${decoded}.`),
    ),
    ...part(
      "Too long to be read whole (behind 4,096 characters no pattern is looked for, behind 16,384 no field):",
      answer.cut.map((line) => `line ${line}`),
    ),
    ...part(
      "Ruled out:",
      ruledOut.map(({ id, ruledOutBy, because }) => `${id}: ${[ruledOutBy, ...because].join(". ")}`),
    ),
    ...part(
      "By its words alone, the text is most like these. Confirm before you act:",
      suggested.map(({ title: name, kind, id }) => `${name} (${kind === "causes" ? `causes/${id}` : id})`),
    ),
  ].join("\n");
}

function headline([first]: readonly AnsweredCause[], recognised: boolean): string {
  if (first) return `${first.verdict.toUpperCase()}: ${first.title}`;
  return recognised ? "What was recognised points to no cause." : "Nothing in this text was recognised.";
}

function describe(cause: AnsweredCause, title: (id: string) => string): string[] {
  const kind = cause.kind === "fault" ? "" : cause.kind === "healthy" ? ", nothing is wrong" : ", by design";
  const against = cause.conflicting.length > 0 ? [`Against it: ${cause.conflicting.map(title).join("; ")}`] : [];
  const fixes = cause.verdict === "possible" ? [] : cause.fixes;
  return [
    `${cause.title} [${cause.verdict}${kind}]`,
    ...indent([
      ...cause.because.map((because) => `Because: ${because}`),
      ...against,
      ...fixes.flatMap(({ who, warnings, steps, verify }) => [
        `Fix, by ${who}:`,
        ...indent(warnings.map((warning) => `Before you start: ${warning}`)),
        ...indent(steps.map((step, at) => `${at + 1}. ${step}`)),
        ...indent(verify.map((step) => `Verify: ${step}`)),
      ]),
      `More: ${cause.url}`,
    ]),
  ];
}
