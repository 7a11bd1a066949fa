import { useEffect, useState } from "preact/hooks";
import type { Closure } from "../../rules/plain/closure.ts";
import { evaluate } from "../../rules/plain/condition.ts";
import type { Condition } from "../../rules/types.ts";
import type { Role } from "../../rules/vocabulary.ts";
import { href } from "../../words/links.ts";

/** A fix as it is published: its warnings in full, which stand before the steps. */
export interface FixDetails {
  who: Role;
  when?: Condition;
  warnings: string[];
  steps: string[];
  verify: string[];
}

/** What triage reads of `/api/v1/causes/<id>.json`. */
export interface CauseDetails {
  fixes: FixDetails[];
}

const loaded = new Map<string, Promise<CauseDetails>>();

/** The fixes of a cause that this device may need; undefined where they could not be loaded. */
export const fixesOf = (id: string, closure: Closure): Promise<FixDetails[] | undefined> =>
  load(id).then(
    ({ fixes }) => applicable(fixes, closure),
    () => undefined,
  );

/** Fixes without those whose condition is known not to be so. */
export function applicable(fixes: readonly FixDetails[], { presenceOf }: Closure): FixDetails[] {
  return fixes.filter(({ when }) => !when || evaluate(when, presenceOf) !== "absent");
}

function load(id: string): Promise<CauseDetails> {
  const known = loaded.get(id);
  if (known) return known;
  const details = fetch(href(`/api/v1/causes/${id}.json`)).then((response) => {
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    return response.json() as Promise<CauseDetails>;
  });
  // A failure is not kept: the next look tries again.
  details.catch(() => loaded.delete(id));
  loaded.set(id, details);
  return details;
}

/** The steps of a cause, fetched when they are wanted. */
export function useCauseDetails(id: string, isWanted: boolean): CauseDetails | "loading" | "failed" {
  const [details, setDetails] = useState<CauseDetails | "loading" | "failed">("loading");
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const show = (value: CauseDetails | "failed") => isCurrent && setDetails(value);
    load(id).then(show, () => show("failed"));
    return () => {
      isCurrent = false;
    };
  }, [id, isWanted]);
  return details;
}
