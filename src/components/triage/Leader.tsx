import type { RefObject } from "preact";
import type { Diagnosis } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { verdictNames } from "../../words/names.ts";
import { Words } from "../shared/Words.tsx";

interface Props {
  diagnosis: Diagnosis;
  base: KnowledgeBase;
  /** The whole of triage, in which the answer stands. */
  root: RefObject<HTMLElement>;
}

/** The cause that leads now: read out whenever it changes, and on a phone in sight below the picker. */
export function Leader({ diagnosis: { causes }, base, root }: Props) {
  const [first, ...others] = causes;
  const cause = first && base.causes[first.id];
  const rest = others.length > 0 ? ` ${others.length} more in question.` : "";
  const toAnswer = () => root.current?.querySelector<HTMLElement>(".answer [tabindex]")?.focus();
  return (
    <>
      <p class="hidden-text" role="status">
        {cause
          ? `${cause.title.replaceAll("`", "")}: ${verdictNames[first.verdict]}.${rest}`
          : "No cause stands out yet."}
      </p>
      {cause && (
        <button type="button" class="leader" onClick={toAnswer}>
          <span class={`verdict ${first.verdict}`}>{verdictNames[first.verdict]}</span>
          <span>
            <Words text={cause.title} />
          </span>
        </button>
      )}
    </>
  );
}
