import type { DiagnosedCause } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { hrefOf } from "../../words/links.ts";
import { Words } from "../shared/Words.tsx";
import { ruledOutReason } from "./words.ts";

interface Props {
  open: readonly DiagnosedCause[];
  ruledOut: readonly DiagnosedCause[];
  /** Ids of the causes that were so and are over. */
  over: readonly string[];
  base: KnowledgeBase;
}

/** The causes that are not ranked: those that nothing speaks for yet, and those that are out of the question. */
export function OtherCauses({ open, ruledOut, over, base }: Props) {
  const title = (id: string) => (
    <a href={hrefOf(`causes/${id}`)}>
      <Words text={base.causes[id]?.title ?? id} />
    </a>
  );
  return (
    <div class="other-causes">
      {open.length > 0 && (
        <details>
          <summary>
            {open.length} {open.length === 1 ? "cause is" : "causes are"} still open
          </summary>
          <ul>
            {open.map(({ id }) => (
              <li key={id}>{title(id)}</li>
            ))}
          </ul>
        </details>
      )}
      {ruledOut.length > 0 && (
        <details>
          <summary>
            {ruledOut.length} {ruledOut.length === 1 ? "cause is" : "causes are"} ruled out
          </summary>
          <ul>
            {ruledOut.map((cause) => (
              <li key={cause.id}>
                {title(cause.id)}:{" "}
                <Words
                  text={
                    over.includes(cause.id)
                      ? `it was so, and is over. ${cause.because.join(" ")}`
                      : ruledOutReason(cause)
                  }
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
