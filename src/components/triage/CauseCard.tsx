import { useState } from "preact/hooks";
import { hrefOf } from "../../links.ts";
import type { Closure } from "../../rules/closure.ts";
import type { DiagnosedCause } from "../../rules/diagnose.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { causeKindNames, roleNames, verdictNames } from "../../words/names.ts";
import { Fixes } from "./Fixes.tsx";
import { Words } from "./Words.tsx";

interface Props {
  diagnosed: DiagnosedCause;
  base: KnowledgeBase;
  closure: Closure;
  /** The steps stand open from the start. */
  isLeading?: boolean;
}

/** One ranked cause: what it is, why, what speaks for and against it, who can fix it and how. */
export function CauseCard({ diagnosed, base, closure, isLeading = false }: Props) {
  const { id, kind, verdict, because } = diagnosed;
  const isSettled = isLeading && (verdict === "confirmed" || verdict === "likely");
  const [wasOpened, setWasOpened] = useState(false);
  const cause = base.causes[id];
  if (!cause) return null;
  const who = cause.who.map((role) => roleNames[role] ?? role);
  return (
    <article class={`cause ${kind}`}>
      <p class="signs">
        <span class={`verdict ${verdict}`}>{verdictNames[verdict]}</span>{" "}
        <span class={`kind ${kind}`}>{causeKindNames[kind]}</span>
      </p>
      <h3>
        <a href={hrefOf(`causes/${id}`)}>
          <Words text={cause.title} />
        </a>
      </h3>
      {because.map((sentence) => (
        <p key={sentence} class="because">
          <Words text={sentence} />
        </p>
      ))}
      <Account {...{ diagnosed, base, closure }} />
      {who.length > 0 && kind === "fault" && (
        <p class="can-fix">
          <span class="label">Who can fix it</span> <span class="who">{who.join(", ")}</span>
        </p>
      )}
      <details
        open={isSettled}
        onToggle={(event) => {
          if (event.currentTarget.open) setWasOpened(true);
        }}
      >
        <summary>What to do</summary>
        <Fixes causeId={id} closure={closure} isWanted={isSettled || wasOpened} />
      </details>
    </article>
  );
}

/** The findings that speak for a cause, against it, and those that could still tell, in words. */
function Account({ diagnosed, base, closure }: Pick<Props, "diagnosed" | "base" | "closure">) {
  const list = (label: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <div>
        <dt>{label}</dt>
        {ids.map((id) => (
          <dd key={id}>
            {closure.presenceOf(id) === "absent" && <b>Not so: </b>}
            <Words text={base.findings[id]?.title ?? id} />
          </dd>
        ))}
      </div>
    );
  return (
    <dl class="account">
      {list("Speaks for it", diagnosed.supporting)}
      {list("Speaks against it", diagnosed.conflicting)}
      {list("Not yet known", diagnosed.unconfirmed)}
    </dl>
  );
}
