import { useMemo, useState } from "preact/hooks";
import type { Closure, Evidence } from "../../rules/closure.ts";
import type { KnowledgeBase, PublishedCheck } from "../../rules/schema.ts";
import { FindingRow } from "./FindingRow.tsx";
import { findingFilter } from "./filter.ts";
import type { Answering } from "./Triage.tsx";

interface Props {
  check: PublishedCheck;
  base: KnowledgeBase;
  evidence: Evidence;
  closure: Closure;
  answering: Answering;
}

/** More would push what comes after out of sight: the person finds theirs by a word. */
const firstRows = 8;
/** Of so many, the first few are no likelier than the rest. */
const tooManyToBegin = 40;

/** The findings of a check of which several can be so, each with its answers, and one answer for the rest. */
export function ManyAnswers({ check, base, evidence, closure, answering }: Props) {
  const { reveals } = check;
  const [isLong, setIsLong] = useState(false);
  const [query, setQuery] = useState("");
  const isSearched = query.trim() !== "";
  // Made on the first typed letter: it reads every finding.
  const filter = useMemo(() => (isSearched ? findingFilter(base, undefined) : undefined), [base, isSearched]);
  const matches = filter?.(query).filter((id) => reveals.includes(id)) ?? reveals;
  const isAnswered = (id: string) => Object.hasOwn(evidence, id);
  const rows = reveals.length > tooManyToBegin ? 0 : firstRows;
  const shown = isLong || isSearched ? matches : reveals.filter((id, place) => place < rows || isAnswered(id));
  const isBegun = reveals.some(isAnswered);
  return (
    <>
      {reveals.length > firstRows && (
        <label class="filter">
          <span class="label">Find among {reveals.length}</span>
          <input
            type="search"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {shown.length > 0 && (
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
      )}
      {isSearched && matches.length === 0 && (
        <p class="small soft" role="status">
          None of these matches.
        </p>
      )}
      {!isSearched && shown.length < reveals.length && (
        <button type="button" class="as-link small" onClick={() => setIsLong(true)}>
          Show all {reveals.length}
        </button>
      )}
      {reveals.length > 1 && (
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
