import { useState } from "preact/hooks";
import { hrefOf } from "../../links.ts";
import type { Closure, Evidence } from "../../rules/closure.ts";
import type { ProposedCheck } from "../../rules/next-check.ts";
import type { KnowledgeBase, PublishedCheck } from "../../rules/schema.ts";
import { roleNames } from "../../words/names.ts";
import { chosenIn } from "./answers.ts";
import { CopyButton } from "./CopyButton.tsx";
import { FindingRow } from "./FindingRow.tsx";
import type { Answering } from "./Triage.tsx";
import { Words } from "./Words.tsx";
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
      {check.choose === "one" ? (
        <OneAnswer {...{ check, base, evidence, answering }} />
      ) : (
        <ManyAnswers {...{ check, base, evidence, closure, answering }} />
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

type AnswersProps = Pick<Props, "base" | "evidence" | "answering"> & { check: PublishedCheck };

function OneAnswer({ check, base, evidence, answering }: AnswersProps) {
  const chosen = chosenIn(check, evidence);
  const button = (value: string, label: preact.ComponentChildren, answer: () => void) => (
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

/** More would push what comes after out of sight. */
const firstRows = 8;

function ManyAnswers({ check, base, evidence, closure, answering }: AnswersProps & Pick<Props, "closure">) {
  const [isLong, setIsLong] = useState(false);
  const shown = isLong
    ? check.reveals
    : check.reveals.filter((id, place) => place < firstRows || Object.hasOwn(evidence, id));
  const isBegun = check.reveals.some((id) => Object.hasOwn(evidence, id));
  return (
    <>
      <ul class="findings">
        {shown.map((id) => (
          <FindingRow
            key={id}
            findingId={id}
            base={base}
            value={evidence[id]}
            follows={closure.presenceOf(id)}
            onAnswer={answering.finding}
          />
        ))}
      </ul>
      {shown.length < check.reveals.length && (
        <button type="button" class="as-link small" onClick={() => setIsLong(true)}>
          Show all {check.reveals.length} that it can show
        </button>
      )}
      {check.reveals.length > 1 && (
        <p class="answers">
          <button type="button" class="button quiet" onClick={() => answering.check(check, "absent")}>
            {isBegun ? "The rest is not so" : "None of these"}
          </button>{" "}
          <button type="button" class="button quiet" onClick={() => answering.check(check, "unknown")}>
            {isBegun ? "Could not tell the rest" : "Could not tell"}
          </button>
        </p>
      )}
    </>
  );
}
