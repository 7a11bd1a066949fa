import type { Evidence } from "../../rules/plain/closure.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { presences } from "../../rules/vocabulary.ts";
import { hrefOf } from "../../words/links.ts";
import { Words } from "../shared/Words.tsx";
import type { Answering } from "./answering.ts";
import { knownIn, type TriageState } from "./state.ts";
import { presenceNames } from "./words.ts";

interface Props {
  base: KnowledgeBase;
  state: TriageState;
  /** What was read and said, together. */
  evidence: Evidence;
  /** Findings that the evidence contradicts. */
  conflicts: readonly string[];
  answering: Answering;
}

/** What a person said and what a text showed, "yes" first, each with a way to take it back. What no text could tell is left out. */
export function Known({ base, state: { said, done }, evidence, conflicts, answering }: Props) {
  const known = Object.entries(knownIn(evidence, said))
    .filter(([id]) => Object.hasOwn(base.findings, id))
    .sort(([, one], [, other]) => presences.indexOf(one) - presences.indexOf(other));
  if (known.length === 0 && done.length === 0) return null;
  return (
    <section class="known" aria-labelledby="known-heading" data-region="known">
      <h2 id="known-heading" class="label" tabIndex={-1} data-region-heading>
        What is known
      </h2>
      <ul class="plain">
        {known.map(([id, presence]) => (
          <li key={id} class={presence}>
            <b>{presenceNames[presence]}</b>
            <span>
              <a href={hrefOf(id)}>
                {base.findings[id]?.code && <code>{base.findings[id].code}</code>}{" "}
                <Words text={base.findings[id]?.title ?? id} />
              </a>
            </span>
            <TakeBack what={base.findings[id]?.title ?? id} onClick={() => answering.finding(id, undefined)} />
          </li>
        ))}
        {done.map((id) => (
          <li key={id} class="unknown">
            <b>{presenceNames.unknown}</b>
            <span>
              <Words text={base.checks[id]?.question ?? id} />
            </span>
            <TakeBack what={base.checks[id]?.question ?? id} onClick={() => answering.couldNotTell(id, false)} />
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

function TakeBack({ what, onClick }: { what: string; onClick(): void }) {
  return (
    <button type="button" class="take-back" aria-label={`Take back: ${what}`} onClick={onClick}>
      ×
    </button>
  );
}
