import { spansOf } from "../../words/code-spans.ts";

/** Authored text: what stands between backticks is code. */
export function Words({ text }: { text: string }) {
  return <>{spansOf(text).map((span) => (span.isCode ? <code>{span.text}</code> : span.text))}</>;
}
