import type { Closure } from "../../rules/plain/closure.ts";
import type { DiagnosedCause } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { CauseCard } from "./CauseCard.tsx";

interface Props {
  causes: readonly DiagnosedCause[];
  base: KnowledgeBase;
  closure: Closure;
}

const first = 5;

/** Causes in order; after the first few, the others on demand. */
export function CauseList({ causes, base, closure }: Props) {
  const card = (diagnosed: DiagnosedCause) => <CauseCard key={diagnosed.id} {...{ diagnosed, base, closure }} />;
  const more = causes.slice(first);
  return (
    <>
      {causes.slice(0, first).map(card)}
      {more.length > 0 && (
        <details class="more-causes">
          <summary>
            {more.length} more {more.length === 1 ? "cause" : "causes"} in question
          </summary>
          {more.map(card)}
        </details>
      )}
    </>
  );
}
