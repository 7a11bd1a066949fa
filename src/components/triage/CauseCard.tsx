import { useState } from "preact/hooks";
import type { Closure } from "../../rules/plain/closure.ts";
import type { DiagnosedCause } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { hrefOf } from "../../words/links.ts";
import { causeKindNames, roleNames, verdictNames } from "../../words/names.ts";
import { Words } from "../shared/Words.tsx";
import { Account } from "./Account.tsx";
import { Fixes } from "./Fixes.tsx";

interface Props {
  diagnosed: DiagnosedCause;
  base: KnowledgeBase;
  closure: Closure;
  /** Everything stands open: this is what to act on. */
  isLeading?: boolean;
}

/** One ranked cause: what it is, why, what speaks for and against it, who can fix it and how. */
export function CauseCard({ diagnosed, base, closure, isLeading = false }: Props) {
  const { id, kind, verdict, because } = diagnosed;
  const [wasOpened, setWasOpened] = useState(false);
  const cause = base.causes[id];
  if (!cause) return null;
  const who = cause.who.map((role) => roleNames[role] ?? role);
  const account = <Account {...{ diagnosed, base, closure }} />;
  const fixes = (isWanted: boolean) => <Fixes causeId={id} {...{ closure, isWanted }} />;
  return (
    <article class={`cause ${kind}`}>
      <p class="signs">
        <span class={`verdict ${verdict}`}>{verdictNames[verdict]}</span>
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
      {who.length > 0 && kind === "fault" && (
        <p class="can-fix">
          <span class="label">Who can fix it</span> <span class="who">{who.join(", ")}</span>
        </p>
      )}
      {isLeading && fixes(true)}
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) setWasOpened(true);
        }}
      >
        <summary>{isLeading ? "What speaks for it and against it" : "What speaks for it, and what to do"}</summary>
        {account}
        {!isLeading && fixes(wasOpened)}
      </details>
    </article>
  );
}
