import type { Closure, Evidence } from "../../rules/plain/closure.ts";
import type { ProposedCheck } from "../../rules/plain/next-check.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { hrefOf } from "../../words/links.ts";
import { roleNames } from "../../words/names.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { Words } from "../shared/Words.tsx";
import type { Answering } from "./answering.ts";
import { ManyAnswers } from "./ManyAnswers.tsx";
import { OneAnswer } from "./OneAnswer.tsx";
import { methodName, roleWords } from "./words.ts";

interface Props {
  proposed: ProposedCheck;
  /** The other checks that could help, best first. */
  others: readonly ProposedCheck[];
  /** Nothing was said yet. */
  isFirst: boolean;
  base: KnowledgeBase;
  evidence: Evidence;
  closure: Closure;
  answering: Answering;
  onChoose(checkId: string): void;
}

/** The check to do now: its question, how to do it, who can, and its answers. */
export function NextCheck({ proposed, others, isFirst, base, evidence, closure, answering, onChoose }: Props) {
  const check = base.checks[proposed.id];
  if (!check) return null;
  return (
    <section class="card next-check" aria-labelledby="next-check-heading">
      <p class="label">{isFirst ? "First check" : "Next check"}</p>
      <h2 id="next-check-heading" tabIndex={-1} data-region-heading>
        <Words text={check.question} />
      </h2>
      <p class="how">
        {proposed.ask ? (
          <b>Ask {roleWords[proposed.ask] ?? proposed.ask}.</b>
        ) : (
          <span class="soft">Who can: {roleNames[check.who] ?? check.who}.</span>
        )}{" "}
        {methodName(check.method)}. <a href={hrefOf(`checks/${proposed.id}`)}>How to do it</a>
      </p>
      {check.command && (
        <div class="to-run">
          <pre class="command">{check.command}</pre>
          <CopyButton label="Copy" text={() => check.command ?? ""} />
        </div>
      )}
      {check.method === "paste" && (
        <p class="answers">
          <button type="button" class="button" onClick={() => document.getElementById("paste-field")?.focus()}>
            Paste what it prints
          </button>
        </p>
      )}
      {check.choose === "one" ? (
        <OneAnswer {...{ check, base, evidence, answering }} />
      ) : (
        <ManyAnswers checkId={proposed.id} {...{ check, base, evidence, closure, answering }} />
      )}
      {others.length > 0 && (
        <details class="others">
          <summary>Another check</summary>
          <ul class="plain">
            {others.slice(0, 8).map(({ id, ask }) => (
              <li key={id}>
                <button type="button" class="as-link" onClick={() => onChoose(id)}>
                  {base.checks[id]?.title ?? id}
                </button>
                {ask && <span class="soft small"> ask {roleWords[ask] ?? ask}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
