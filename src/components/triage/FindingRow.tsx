import type { KnowledgeBase } from "../../rules/types.ts";
import type { Presence } from "../../rules/vocabulary.ts";
import { useName } from "../shared/use-name.ts";
import { Words } from "../shared/Words.tsx";
import { PresenceButtons } from "./PresenceButtons.tsx";

interface Props {
  findingId: string;
  base: KnowledgeBase;
  /** What was said of it. */
  value: Presence | undefined;
  /** What follows for it from all that was said. */
  follows: Presence;
  onAnswer(findingId: string, presence: Presence | undefined): void;
}

/** One finding and its three answers. */
export function FindingRow({ findingId, base, value, follows, onAnswer }: Props) {
  const label = useName();
  const finding = base.findings[findingId];
  if (!finding) return null;
  const isImplied = (value === undefined || value === "unknown") && follows !== "unknown";
  return (
    <li class="finding">
      <span id={label}>
        {finding.code && <code>{finding.code}</code>} <Words text={finding.title} />
        {isImplied && <em class="follows"> {follows === "present" ? "follows: yes" : "follows: no"}</em>}
      </span>
      <PresenceButtons labelledBy={label} value={value} onAnswer={(presence) => onAnswer(findingId, presence)} />
    </li>
  );
}
