import type { ComponentChildren } from "preact";
import type { Evidence } from "../../rules/plain/closure.ts";
import type { Check, KnowledgeBase } from "../../rules/types.ts";
import { Words } from "../shared/Words.tsx";
import type { Answering } from "./answering.ts";
import { chosenIn } from "./answers.ts";

interface Props {
  check: Check;
  base: KnowledgeBase;
  evidence: Evidence;
  answering: Answering;
}

/** The answers of a check of which only one can be so: a button each. */
export function OneAnswer({ check, base, evidence, answering }: Props) {
  const chosen = chosenIn(check, evidence);
  const button = (value: string, label: ComponentChildren, answer: () => void) => (
    <li key={value}>
      <button type="button" class="button quiet" aria-pressed={chosen === value} onClick={answer}>
        {label}
      </button>
    </li>
  );
  return (
    <ul class="answers plain">
      {check.reveals.map((id) =>
        button(id, <Words text={base.findings[id]?.title ?? id} />, () => answering.finding(id, "present")),
      )}
      {button("absent", "None of these", () => answering.check(check, "absent"))}
      {button("unknown", "Could not tell", () => answering.check(check, "unknown"))}
    </ul>
  );
}
