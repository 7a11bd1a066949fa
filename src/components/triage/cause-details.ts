import { useEffect, useState } from "preact/hooks";
import { applicableFixes } from "../../rules/applicable-fixes.ts";
import type { Closure } from "../../rules/plain/closure.ts";
import type { Fix } from "../../rules/types.ts";
import { href } from "../../words/links.ts";

/** What triage reads of `/api/v1/causes/<id>.json`. */
export interface CauseDetails {
  fixes: Fix[];
}

const loaded = new Map<string, Promise<CauseDetails>>();

/** The fixes of a cause that this device may need; undefined where they could not be loaded. */
export const fixesOf = (id: string, closure: Closure): Promise<Fix[] | undefined> =>
  load(id).then(
    ({ fixes }) => applicableFixes(fixes, closure.presenceOf),
    () => undefined,
  );

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
