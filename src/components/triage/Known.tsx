import { hrefOf } from "../../links.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { presences } from "../../rules/vocabulary.ts";
import type { TriageState } from "./state.ts";
import type { Answering } from "./Triage.tsx";
import { Words } from "./Words.tsx";
import { presenceNames } from "./words.ts";

interface Props {
  base: KnowledgeBase;
  state: TriageState;
  /** Findings that the evidence contradicts. */
  conflicts: readonly string[];
  answering: Answering;
}

/** What was said or read so far, what is so first, each with a way to take it back. */
export function Known({ base, state, conflicts, answering }: Props) {
  const said = Object.entries(state.evidence).sort(
    ([, one], [, other]) => presences.indexOf(one) - presences.indexOf(other),
  );
  if (said.length === 0) return null;
  return (
    <section class="known" aria-labelledby="known-heading" data-region="known">
      <h2 id="known-heading" class="label" tabIndex={-1} data-region-heading>
        What is known
      </h2>
      <ul class="plain">
        {said.map(([id, presence]) => (
          <li key={id} class={presence}>
            <b>{presenceNames[presence]}</b>
            <span>
              <a href={hrefOf(id)}>
                {base.findings[id]?.code && <code>{base.findings[id].code}</code>}{" "}
                <Words text={base.findings[id]?.title ?? id} />
              </a>
            </span>
            <button
              type="button"
              class="take-back"
              aria-label={`Take back: ${base.findings[id]?.title ?? id}`}
              onClick={() => answering.finding(id, undefined)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <div class="note">
          <p>These contradict each other. Look again at:</p>
          <ul>
            {conflicts.map((id) => (
              <li key={id}>
                <Words text={base.findings[id]?.title ?? id} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
