import { useMemo, useState } from "preact/hooks";
import type { Diagnoser } from "../../rules/diagnose/index.ts";
import type { Closure, Evidence } from "../../rules/plain/closure.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { Words } from "../shared/Words.tsx";
import type { Answering } from "./answering.ts";
import { ChoiceOfOne } from "./ChoiceOfOne.tsx";
import { FindingRow } from "./FindingRow.tsx";
import { findingFilter } from "./filter.ts";
import { type PickerGroup, pickerGroups } from "./groups.ts";
import { UnknownCodes } from "./UnknownCodes.tsx";

interface Props {
  base: KnowledgeBase;
  diagnoser: Diagnoser;
  /** The platform that the person chose. */
  platform: string | undefined;
  evidence: Evidence;
  /** The platform chosen, or the family that what was found belongs to. */
  seen: string | undefined;
  closure: Closure;
  answering: Answering;
}

/** More would be no answer to "what do you see": the person types another word. */
const mostRows = 40;
/** Of a longer group a paste answers dozens; what it says stands above, so the group stays shut. */
const mostRowsOpened = 12;
/** The questions that tell most; the others are one press away. */
const firstGroups = 12;

/** Pick what you see: findings by the check that reveals them, or filtered by a few words. */
export function Picker({ base, diagnoser, platform, evidence, seen, closure, answering }: Props) {
  const [query, setQuery] = useState("");
  const [isLong, setIsLong] = useState(false);
  const groups = useMemo(() => pickerGroups(base, diagnoser, seen), [base, diagnoser, seen]);
  // Made on the first typed letter: it reads every finding.
  const isFiltering = query.trim() !== "";
  const filter = useMemo(
    () => (isFiltering ? findingFilter(base, platform) : undefined),
    [base, platform, isFiltering],
  );
  const found = filter?.(query);
  const matches = found && [...found.codes, ...found.findings];

  const row = (id: string) => {
    const value = evidence[id];
    return (
      <FindingRow
        key={id}
        findingId={id}
        base={base}
        value={value}
        follows={closure.presenceOf(id)}
        onAnswer={answering.finding}
      />
    );
  };
  const isAnswered = (id: string) => Object.hasOwn(evidence, id);
  const shown = isLong ? groups : groups.filter((one, place) => place < firstGroups || one.findings.some(isAnswered));
  const group = ({ checkId, check, findings }: PickerGroup) => {
    const hasAnswer = findings.some(isAnswered);
    return (
      <details key={checkId} open={hasAnswer && findings.length <= mostRowsOpened}>
        <summary>
          <Words text={check.question} />
          {hasAnswer && <span class="answered" role="img" aria-label="answered" />}
        </summary>
        {check.choose === "one" ? (
          <ChoiceOfOne {...{ check, findings, base, evidence, answering }} />
        ) : (
          <ul class="findings">{findings.map(row)}</ul>
        )}
      </details>
    );
  };

  return (
    <section class="picker" aria-labelledby="picker-heading" data-region="picker">
      <h2 id="picker-heading" tabIndex={-1} data-region-heading>
        What do you see?
      </h2>
      <label class="filter">
        <span class="label">Filter</span>
        <input
          type="search"
          autocomplete="off"
          placeholder="Words of a dialog, a code, an event number"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {found && matches ? (
        <>
          <UnknownCodes codes={found.unknownCodes} />
          <p class="small soft" role="status">
            {matches.length === 0
              ? "Nothing here matches. Try fewer or other words."
              : `${matches.length} ${matches.length === 1 ? "match" : "matches"}${
                  matches.length > mostRows ? `; the first ${mostRows} are shown` : ""
                }`}
          </p>
          <ul class="findings">{matches.slice(0, mostRows).map(row)}</ul>
        </>
      ) : (
        <>
          <div class="groups">{shown.map(group)}</div>
          {shown.length < groups.length && (
            <button type="button" class="button quiet" onClick={() => setIsLong(true)}>
              Show all {groups.length} questions
            </button>
          )}
        </>
      )}
    </section>
  );
}
