import type { Evidence } from "../../rules/plain/closure.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { hrefOf } from "../../words/links.ts";
import { Words } from "../shared/Words.tsx";
import type { MarkedText as Marked, MarkedLine } from "./protocol.ts";

interface Props {
  base: KnowledgeBase;
  marked: Marked;
  /** What a person said: it may overrule the text. */
  said: Evidence;
}

/** The pasted text with what was recognised in each line; lines without a mark were not understood. */
export function MarkedText({ base, marked, said }: Props) {
  return (
    <details class="marked" open>
      <summary>What was recognised, line by line</summary>
      <ol class="plain">
        {marked.lines.map((line) => (
          <li key={line.number} class={line.findings.length > 0 ? "known" : line.fields.length > 0 ? "read" : "unread"}>
            {line.skipped > 0 && <span class="small soft">{line.skipped} lines in which nothing was recognised</span>}
            <code>{line.text}</code>
            <Marks {...{ base, line, said }} />
          </li>
        ))}
      </ol>
      {marked.leftOut > 0 && (
        <p class="small soft">
          {marked.leftOut.toLocaleString("en")} more lines like these count too and are not shown.
        </p>
      )}
    </details>
  );
}

function Marks({ base, line, said }: Omit<Props, "marked"> & { line: MarkedLine }) {
  const { findings, fields, unrecognised } = line;
  if (findings.length === 0 && fields.length === 0 && unrecognised.length === 0) return null;
  return (
    <ul class="marks small">
      {findings.map(({ id, presence }) => (
        <li key={id} class={presence}>
          {presence === "absent" ? "Not: " : ""}
          <a href={hrefOf(id)}>
            <Words text={base.findings[id]?.title ?? id} />
          </a>
          {said[id] !== undefined && said[id] !== presence && <i> (you said otherwise)</i>}
        </li>
      ))}
      {findings.length === 0 &&
        fields.map((id) => (
          <li key={id}>
            Field: <a href={hrefOf(`fields/${id}`)}>{base.fields[id]?.name ?? id}</a>
          </li>
        ))}
      {unrecognised.map(({ text, decoded }) => (
        <li key={text}>
          Not in the knowledge base: <code>{text}</code>. {decoded}.
        </li>
      ))}
    </ul>
  );
}
