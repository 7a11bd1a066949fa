import type { ComponentType } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { createDiagnoser } from "../../rules/diagnose/index.ts";
import { close } from "../../rules/plain/closure.ts";
import { ruleIndex } from "../../rules/plain/rule-index.ts";
import { familyOf } from "../../rules/plain/scope.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { Answer } from "./Answer.tsx";
import { answeringFor } from "./answering.ts";
import { CaseActions } from "./CaseActions.tsx";
import { isChoosing } from "./desk.ts";
import { Known } from "./Known.tsx";
import { Leader } from "./Leader.tsx";
import { NotUnderstood } from "./NotUnderstood.tsx";
import { OtherWindows } from "./OtherWindows.tsx";
import { Picker } from "./Picker.tsx";
import { Setting } from "./Setting.tsx";
import { evidenceOf } from "./state.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { type UseTriage, useTriage } from "./use-triage.ts";

/** What stands above the picker and reads texts. */
export interface InputProps {
  base: KnowledgeBase;
  triage: UseTriage;
}

interface Props {
  base: KnowledgeBase;
  Input?: ComponentType<InputProps>;
}

/** The island: what is known of one device, what follows from it, and what to check next. */
export function Triage({ base, Input }: Props) {
  const triage = useTriage(base);
  const diagnoser = useMemo(() => createDiagnoser(base), [base]);
  const { desk, notUnderstood, change } = triage;
  const state = desk.open.now;
  const { platform, roles, done, read } = state;
  const evidence = useMemo(() => evidenceOf(state, base), [base, state]);
  const closure = useMemo(() => close(evidence, ruleIndex(base)), [base, evidence]);
  const scope = platform ?? read.family;
  // An answer costs what it changes; another platform is another session.
  const session = useMemo(() => diagnoser.start({}, { platform: scope }), [diagnoser, scope]);
  const diagnosis = useMemo(() => {
    session.replace(evidence);
    return session.diagnosis({ roles: roles.length > 0 ? roles : undefined, done });
  }, [session, evidence, roles, done]);
  const seen = scope ?? familyOf(Object.entries(evidence), base);
  const answering = answeringFor(state, base, change);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);

  return (
    <div class="triage" ref={root}>
      <div class="setting">
        <Setting {...{ base, state, seen }} onChange={change} />
        <CaseActions {...{ base, triage, evidence, closure, seen, diagnosis }} />
      </div>
      <NotUnderstood names={notUnderstood} />
      <OtherWindows {...{ base, state, change }} />
      <div class="sides">
        {isChoosing(desk) ? (
          <p class="answer note" data-region="main">
            Choose a device from the table to see its diagnosis.
          </p>
        ) : (
          <Answer {...{ base, evidence, done, closure, diagnosis, answering }} device={desk.device} />
        )}
        <div class="input">
          {Input && <Input key={desk.caseNumber} {...{ base, triage }} />}
          {!isChoosing(desk) && (
            <>
              <Known {...{ base, state, evidence, answering }} conflicts={diagnosis.conflicts.findings} />
              <Picker {...{ base, diagnoser, platform, evidence, seen, closure, answering }} />
              <Leader {...{ diagnosis, base, root }} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
