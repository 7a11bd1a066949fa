import type { Evidence } from "../../rules/plain/closure.ts";
import type { Check, KnowledgeBase } from "../../rules/types.ts";
import { useName } from "../shared/use-name.ts";
import { Words } from "../shared/Words.tsx";
import type { Answering } from "./answering.ts";
import { chosenIn } from "./answers.ts";

interface Props {
  check: Check;
  findings: readonly string[];
  base: KnowledgeBase;
  evidence: Evidence;
  answering: Answering;
}

/** The findings of a check of which only one can be so, as one choice. */
export function ChoiceOfOne({ check, findings, base, evidence, answering }: Props) {
  const name = useName();
  // An answer for all speaks of what the person sees here.
  const shown = { ...check, reveals: [...findings] };
  const chosen = chosenIn(shown, evidence);
  const option = (value: string, label: preact.ComponentChildren, onChoose: () => void) => (
    <label key={value}>
      <input type="radio" name={name} checked={chosen === value} onChange={onChoose} /> <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="choice">
      <legend class="hidden-text">{check.question}</legend>
      {findings.map((id) =>
        option(id, <Words text={base.findings[id]?.title ?? id} />, () => answering.finding(id, "present")),
      )}
      {option("absent", "None of these", () => answering.check(shown, "absent"))}
      {option("unknown", "Could not tell", () => answering.check(shown, "unknown"))}
      {chosen && (
        <button type="button" class="take-back" onClick={() => answering.takeBack(findings)}>
          Take back
        </button>
      )}
    </fieldset>
  );
}
