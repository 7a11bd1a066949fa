import { useMemo, useState } from "preact/hooks";
import type { Closure, Evidence } from "../../rules/plain/closure.ts";
import type { Check, KnowledgeBase } from "../../rules/types.ts";
import { Words } from "../shared/Words.tsx";
import type { Answering } from "./answering.ts";
import { FindingRow } from "./FindingRow.tsx";
import { findingFilter } from "./filter.ts";
import { UnknownCodes } from "./UnknownCodes.tsx";

interface Props {
  checkId: string;
  check: Check;
  base: KnowledgeBase;
  evidence: Evidence;
  closure: Closure;
  answering: Answering;
}

/** More would push what comes after out of sight: the person finds theirs by a word. */
const firstRows = 8;
/** Of so many, the first few are no likelier than the rest. */
const tooManyToBegin = 40;

/**
 * The findings of a check of which several can be so, each with its answers. One answer for all speaks of what the person
 * sees: it is there only while every finding is shown.
 */
export function ManyAnswers({ checkId, check, base, evidence, closure, answering }: Props) {
  const { reveals } = check;
  const [isLong, setIsLong] = useState(false);
  const [query, setQuery] = useState("");
  const isSearched = query.trim() !== "";
  // Made on the first typed letter: it reads every finding.
  const filter = useMemo(() => (isSearched ? findingFilter(base, undefined) : undefined), [base, isSearched]);
  const found = filter?.(query);
  const isAnswered = (id: string) => Object.hasOwn(evidence, id);
  const rows = reveals.length > tooManyToBegin ? 0 : firstRows;
  const shown = found
    ? [...found.codes, ...found.findings.filter((id) => reveals.includes(id))]
    : isLong
      ? reveals
      : reveals.filter((id, place) => place < rows || isAnswered(id));
  const isWhole = !found && shown.length === reveals.length;
  const isBegun = reveals.some(isAnswered);
  return (
    <>
      {reveals.length > firstRows && (
        <label class="filter">
          <span class="label">Find among {reveals.length}</span>
          <input
            type="search"
            autocomplete="off"
            placeholder="A code or a few words, as you see them"
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
      {found && <UnknownCodes codes={found.unknownCodes} />}
      {found && shown.length === 0 && found.unknownCodes.length === 0 && (
        <p class="small soft" role="status">
          Nothing here matches these words. Try fewer or other ones.
        </p>
      )}
      {!found && !isWhole && (
        <button type="button" class="as-link small" onClick={() => setIsLong(true)}>
          Show all {reveals.length}
        </button>
      )}
      {reveals.length > 1 && !found && (
        <p class="answers">
          {isWhole && (
            <button type="button" class="button quiet" onClick={() => answering.check(check, "absent")}>
              {isBegun ? "None of the others" : "None of these"}
            </button>
          )}
          {check.none && !isBegun && (
            <button
              type="button"
              class="button quiet"
              onClick={() => answering.finding(check.none as string, "present")}
            >
              <Words text={base.findings[check.none]?.title ?? check.none} />
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => answering.couldNotTell(checkId, true)}>
            {isBegun ? "Could not tell the rest" : "Could not tell"}
          </button>
        </p>
      )}
    </>
  );
}
