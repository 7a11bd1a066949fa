import type { ComponentType } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { close, type Evidence } from "../../rules/closure.ts";
import { diagnose } from "../../rules/diagnose.ts";
import { ruleIndex } from "../../rules/rule-index.ts";
import type { KnowledgeBase, PublishedCheck } from "../../rules/schema.ts";
import { familyOf } from "../../rules/scope.ts";
import type { Presence } from "../../rules/vocabulary.ts";
import { Answer } from "./Answer.tsx";
import { answerCheck, answerFinding, withdrawCheck } from "./answers.ts";
import { CopyButton } from "./CopyButton.tsx";
import { fixesAtHand } from "./cause-details.ts";
import { Known } from "./Known.tsx";
import { Leader } from "./Leader.tsx";
import { Picker } from "./Picker.tsx";
import { Setting } from "./Setting.tsx";
import type { TriageState } from "./state.ts";
import { ticketText } from "./ticket.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useTriage } from "./use-triage.ts";

/** What any part of triage may say of the device. */
export interface Answering {
  finding(findingId: string, presence: Presence | undefined): void;
  check(check: PublishedCheck, presence: Presence): void;
  withdraw(check: PublishedCheck): void;
}

/** What stands above the picker and brings evidence of its own. */
export interface InputProps {
  base: KnowledgeBase;
  state: TriageState;
  onChange(part: Partial<TriageState>): void;
}

interface Props {
  base: KnowledgeBase;
  Input?: ComponentType<InputProps>;
}

/** The island: what is known of one device, what follows from it, and what to check next. */
export function Triage({ base, Input }: Props) {
  const { state, notUnderstood, canUndo, change, undo, clear } = useTriage(base);
  const { platform, roles, evidence } = state;
  const closure = useMemo(() => close(evidence, ruleIndex(base)), [base, evidence]);
  const diagnosis = useMemo(
    () => diagnose(evidence, base, { platform, roles: roles.length > 0 ? roles : undefined }),
    [base, evidence, platform, roles],
  );
  const seen = platform ?? familyOf(Object.entries(evidence), base);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);

  const say = (next: Evidence) => change({ evidence: next });
  const answering: Answering = {
    finding: (id, presence) => say(answerFinding(evidence, id, presence, base)),
    check: (check, presence) => say(answerCheck(evidence, check, presence)),
    withdraw: (check) => say(withdrawCheck(evidence, check)),
  };

  return (
    <div class="triage" ref={root}>
      <div class="setting">
        <Setting {...{ base, state }} seen={seen} onChange={change} />
        <p class="actions">
          <button type="button" class="button quiet" aria-disabled={!canUndo} onClick={undo}>
            Undo
          </button>
          <button type="button" class="button quiet" onClick={clear}>
            Clear
          </button>
          <CopyButton
            label="Copy for the ticket"
            text={() =>
              ticketText(
                { ...state, platform: seen },
                diagnosis,
                base,
                location.href,
                fixesAtHand(diagnosis.causes[0]?.id ?? "", closure),
              )
            }
          />
        </p>
      </div>
      {notUnderstood.length > 0 && (
        <p class="note" role="status">
          The address names something that this site does not know, and that is left out:{" "}
          {notUnderstood.map((id) => (
            <code key={id}>{id} </code>
          ))}
        </p>
      )}
      <div class="sides">
        <Answer {...{ base, state, closure, diagnosis, answering }} />
        <div class="input">
          {Input && <Input {...{ base, state }} onChange={change} />}
          <Known {...{ base, state, answering }} conflicts={diagnosis.conflicts.findings} />
          <Picker {...{ base, state, seen, closure, answering }} />
          <Leader {...{ diagnosis, base, root }} />
        </div>
      </div>
    </div>
  );
}
