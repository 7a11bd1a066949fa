import type { Closure } from "../../rules/plain/closure.ts";
import type { DiagnosedCause } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { Words } from "../shared/Words.tsx";

interface Props {
  diagnosed: DiagnosedCause;
  base: KnowledgeBase;
  closure: Closure;
}

/** The findings that speak for a cause, against it, and those that could still tell, in words. */
export function Account({ diagnosed, base, closure }: Props) {
  const { supporting, conflicting, unconfirmed } = diagnosed;
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
      {list("Speaks for it", supporting)}
      {list("Speaks against it", conflicting)}
      {list("Not yet known", unconfirmed)}
    </dl>
  );
}
