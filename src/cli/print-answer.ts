import type { KnowledgeBase } from "../rules/schema.ts";
import type { Answer, AnsweredCause } from "./answer.ts";
import { printable } from "./printable.ts";

const indent = (lines: readonly string[], by = "  ") => lines.map((line) => by + line);

/** An answer for a person at a terminal. */
export function printAnswer(answer: Answer, base: KnowledgeBase, several: boolean): string {
  const title = (id: string) => base.findings[id]?.title ?? id;
  const causes = answer.causes.filter(({ verdict }) => verdict !== "ruled-out");
  const ruledOut = answer.causes.filter(({ verdict }) => verdict === "ruled-out");
  const lines = several ? [`${printable(answer.input)}, report ${answer.report}`, ""] : [];
  lines.push(headline(causes, answer.evidence.length > 0), "");
  for (const cause of causes) lines.push(...describe(cause, title), "");

  if (answer.nextCheck) lines.push(`Check next: ${answer.nextCheck.title} (${answer.nextCheck.url})`, "");
  const shown = answer.evidence.filter(({ presence }) => presence !== "unknown");
  if (shown.length > 0) {
    lines.push("Recognised:");
    lines.push(
      ...indent(
        shown.map(({ id, presence, line }) => `line ${line}: ${presence === "absent" ? "not: " : ""}${title(id)}`),
      ),
      "",
    );
  }
  if (answer.unrecognised.length > 0) {
    lines.push("Looks like a code, and is not in the knowledge base:");
    lines.push(
      ...indent(answer.unrecognised.map(({ text, line, decoded }) => `line ${line}: ${text}. ${decoded}.`)),
      "",
    );
  }
  if (ruledOut.length > 0) {
    lines.push("Ruled out:");
    lines.push(
      ...indent(ruledOut.map(({ id, ruledOutBy, because }) => `${id}: ${[ruledOutBy, ...because].join(". ")}`)),
      "",
    );
  }
  if (causes.length === 0 && answer.suggested.length > 0) {
    lines.push("By its words alone, the text is most like these. Confirm before you act:");
    lines.push(
      ...indent(
        answer.suggested
          .slice(0, 3)
          .map(({ title: name, kind, id }) => `${name} (${kind === "causes" ? `causes/${id}` : id})`),
      ),
      "",
    );
  }
  return lines.join("\n");
}

function headline([first]: readonly AnsweredCause[], recognised: boolean): string {
  if (first) return `${first.verdict.toUpperCase()}: ${first.title}`;
  return recognised ? "What was recognised points to no cause." : "Nothing in this text was recognised.";
}

function describe(cause: AnsweredCause, title: (id: string) => string): string[] {
  const kind = cause.kind === "fault" ? "" : cause.kind === "healthy" ? ", nothing is wrong" : ", by design";
  const lines = [`${cause.title} [${cause.verdict}${kind}]`];
  lines.push(...indent(cause.because.map((because) => `Because: ${because}`)));
  if (cause.conflicting.length > 0) lines.push(...indent([`Against it: ${cause.conflicting.map(title).join("; ")}`]));
  if (cause.verdict !== "possible") {
    for (const { who, warnings, steps, verify } of cause.fixes) {
      lines.push(
        ...indent([`Fix, by ${who}:`]),
        ...indent(
          warnings.map((warning) => `Before you start: ${warning}`),
          "    ",
        ),
        ...indent(
          steps.map((step, at) => `${at + 1}. ${step}`),
          "    ",
        ),
      );
      lines.push(
        ...indent(
          verify.map((step) => `Verify: ${step}`),
          "    ",
        ),
      );
    }
  }
  lines.push(...indent([`More: ${cause.url}`]));
  return lines;
}
