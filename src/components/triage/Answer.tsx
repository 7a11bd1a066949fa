import { useEffect, useState } from "preact/hooks";
import type { Closure, Evidence } from "../../rules/plain/closure.ts";
import type { Diagnosis } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import type { Answering } from "./answering.ts";
import { isDone } from "./answers.ts";
import { CauseCard } from "./CauseCard.tsx";
import { CauseList } from "./CauseList.tsx";
import { NextCheck } from "./NextCheck.tsx";
import { OtherCauses } from "./OtherCauses.tsx";
import { Stop } from "./Stop.tsx";
import { headline } from "./words.ts";

interface Props {
  base: KnowledgeBase;
  evidence: Evidence;
  /** Checks that the person could not answer. */
  done: readonly string[];
  closure: Closure;
  diagnosis: Diagnosis;
  answering: Answering;
  /** The name of the device, where there are several. */
  device?: string | undefined;
}

/** What it is, and what to check next. */
export function Answer({ base, evidence, done, closure, diagnosis, answering, device }: Props) {
  const { causes, open, ruledOut, conflicts } = diagnosis;
  const [leader, ...others] = causes;
  const isStrong = leader?.verdict === "confirmed" || leader?.verdict === "likely";

  const leading = leader && (
    <section key="leading" class={isStrong ? "leading strong" : "leading"} aria-labelledby="leading-heading">
      <h2 id="leading-heading" class="label" tabIndex={-1}>
        {headline(leader, others.length === 0)}
      </h2>
      {isStrong ? (
        <CauseCard key={leader.id} diagnosed={leader} {...{ base, closure }} isLeading />
      ) : (
        <CauseList {...{ causes, base, closure }} />
      )}
    </section>
  );
  const check = <CheckPanel key="check" {...{ base, evidence, done, closure, diagnosis, answering }} />;

  return (
    <div class="answer" data-region="main">
      {device !== undefined && (
        <p class="device">
          <span class="label">Device</span> <b>{device}</b>
        </p>
      )}
      {isStrong ? [leading, check] : [check, leading]}
      {isStrong && others.length > 0 && (
        <section class="also" aria-labelledby="also-heading">
          <h2 id="also-heading" class="label">
            Also in question
          </h2>
          <CauseList causes={others} {...{ base, closure }} />
        </section>
      )}
      <OtherCauses {...{ open, ruledOut, base }} over={conflicts.causes} />
    </div>
  );
}

/** The check that is proposed, or the one that the person chose or has begun. */
function CheckPanel({ base, evidence, done, closure, diagnosis, answering }: Omit<Props, "device">) {
  const { nextChecks } = diagnosis;
  const [kept, setKept] = useState<string>();
  const keptCheck = kept === undefined ? undefined : base.checks[kept];
  const proposed =
    nextChecks.find(({ id }) => id === kept && keptCheck && !isDone(keptCheck, evidence)) ?? nextChecks[0];

  useEffect(() => {
    if (kept !== proposed?.id) setKept(undefined);
  }, [kept, proposed?.id]);

  if (!proposed) return <Stop {...{ diagnosis }} />;
  return (
    <NextCheck
      key={proposed.id}
      {...{ proposed, base, evidence, closure }}
      isFirst={Object.keys(evidence).length === 0 && done.length === 0}
      others={nextChecks.filter(({ id }) => id !== proposed.id)}
      answering={{
        ...answering,
        finding: (id, presence) => {
          // A "yes" leads on. After any other answer the rest of this check is still to be answered.
          setKept(presence === "present" ? undefined : proposed.id);
          answering.finding(id, presence);
        },
      }}
      onChoose={setKept}
    />
  );
}
