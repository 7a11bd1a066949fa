import type { Suggestion } from "../../suggest/suggest.ts";
import { hrefOf } from "../../words/links.ts";
import { Words } from "../shared/Words.tsx";
import type { Statement, TriageState } from "../triage/state.ts";

interface Props {
  state: TriageState;
  change(next: Partial<Statement>): void;
  suggested: readonly Suggestion[];
}

const most = 5;

/** What the plain words of the text are like. Never evidence by itself: a person confirms it. */
export function Suggestions({ state: { said, read }, change, suggested }: Props) {
  const isKnown = (id: string) => Object.hasOwn(said, id) || Object.hasOwn(read.evidence, id);
  const open = suggested.filter(({ id }) => !isKnown(id)).slice(0, most);
  if (open.length === 0) return null;
  const confirm = (id: string) => change({ said: { ...said, [id]: "present" } });
  return (
    <details class="suggestions" open={Object.keys(said).length + Object.keys(read.evidence).length === 0}>
      <summary>By its words alone, it may be about this</summary>
      <ul class="plain">
        {open.map(({ id, kind, title }) => (
          <li key={id}>
            <a href={hrefOf(kind === "causes" ? `causes/${id}` : id)}>
              <Words text={title} />
            </a>
            {kind !== "causes" && (
              <button type="button" class="button quiet" onClick={() => confirm(id)}>
                Yes, that is so
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
