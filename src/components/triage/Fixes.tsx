import { applicableFixes } from "../../rules/applicable-fixes.ts";
import type { Closure } from "../../rules/plain/closure.ts";
import { hrefOf } from "../../words/links.ts";
import { roleNames } from "../../words/names.ts";
import { Words } from "../shared/Words.tsx";
import { useCauseDetails } from "./cause-details.ts";
import { Warning } from "./Warning.tsx";

interface Props {
  causeId: string;
  closure: Closure;
  isWanted: boolean;
}

/** Who can remove a cause, with which steps, and how to see that it worked. */
export function Fixes({ causeId, closure, isWanted }: Props) {
  const details = useCauseDetails(causeId, isWanted);
  if (details === "loading") return <p class="small soft">The steps are on their way …</p>;
  if (details === "failed")
    return (
      <p class="small">
        The steps could not be loaded. They stand on <a href={hrefOf(`causes/${causeId}`)}>the page of this cause</a>.
      </p>
    );
  const fixes = applicableFixes(details.fixes, closure.presenceOf);
  if (fixes.length === 0) return <p class="small soft">There is nothing to do.</p>;
  return (
    <>
      {fixes.map(({ who, warnings, steps, verify }, index) => (
        <div key={index} class="fix">
          <p class="who">{roleNames[who] ?? who}</p>
          <Warning warnings={warnings} />
          <ol class="steps">
            {steps.map((step) => (
              <li>
                <Words text={step} />
              </li>
            ))}
          </ol>
          <p class="label">It worked if</p>
          <ul>
            {verify.map((sign) => (
              <li>
                <Words text={sign} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
