import { scopeOf } from "../../rules/plain/scope.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { familyNames } from "../../words/names.ts";
import type { Statement, TriageState } from "./state.ts";
import { platformName } from "./ticket.ts";

interface Props {
  base: KnowledgeBase;
  state: TriageState;
  change(next: Partial<Statement>): void;
}

/** Says that the text is of another Windows than the person chose: nothing that was found could count. */
export function OtherWindows({ base, state: { platform, read }, change }: Props) {
  const chosen = scopeOf(platform, base).family;
  if (!read.family || !chosen || chosen === read.family) return null;
  return (
    <p class="note" role="status">
      You chose {platformName(platform, base)}, but the text is from {familyNames[read.family]}.{" "}
      <button type="button" class="as-link" onClick={() => change({ platform: undefined })}>
        Go by the text
      </button>
    </p>
  );
}
