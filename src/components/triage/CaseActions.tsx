import type { Closure, Evidence } from "../../rules/plain/closure.ts";
import type { Diagnosis } from "../../rules/plain/diagnose.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { fragmentForTicket } from "./address.ts";
import { fixesOf } from "./cause-details.ts";
import { isChoosing } from "./desk.ts";
import { isBegun, knownIn } from "./state.ts";
import { ticketText } from "./ticket.ts";
import type { UseTriage } from "./use-triage.ts";

interface Props {
  base: KnowledgeBase;
  triage: UseTriage;
  evidence: Evidence;
  closure: Closure;
  seen: string | undefined;
  diagnosis: Diagnosis;
}

/** What can be done with the case as a whole. While there is none, there is nothing to undo, forget or copy. */
export function CaseActions({ base, triage: { desk, undo, newCase }, evidence, closure, seen, diagnosis }: Props) {
  const { now, past } = desk.open;
  const hasCase = isBegun(now) || past.length > 0 || desk.several !== undefined;
  if (!hasCase) return null;
  const address = () => `${location.origin}${location.pathname}#${fragmentForTicket(now, base)}`;
  const ticket = async () => {
    const [first] = diagnosis.causes;
    const fixes = first ? await fixesOf(first.id, closure) : [];
    const known = { platform: seen, evidence: knownIn(evidence, now.said) };
    return ticketText(known, diagnosis, base, address(), fixes);
  };
  return (
    <p class="actions">
      <button type="button" class="button quiet" aria-disabled={past.length === 0} onClick={undo}>
        Undo
      </button>
      <button type="button" class="button quiet" onClick={newCase}>
        New case
      </button>
      {isBegun(now) && !isChoosing(desk) && (
        <CopyButton key={`${desk.device} ${address()}`} label="Copy for the ticket" text={ticket} />
      )}
    </p>
  );
}
