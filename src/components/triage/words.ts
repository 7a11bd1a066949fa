/** What triage says for the closed words of the domain. */
import type { DiagnosedCause } from "../../rules/plain/diagnose.ts";
import type { RuledOutBy } from "../../rules/plain/verdict.ts";
import type { Presence, Role } from "../../rules/vocabulary.ts";

export const presenceNames: Record<Presence, string> = { present: "Yes", absent: "No", unknown: "Don’t know" };

export const roleWords: Record<Role, string> = {
  user: "the user",
  helpdesk: "your help desk",
  "network-admin": "your network administrator",
  "domain-admin": "your domain administrator",
  "adfs-admin": "your AD FS administrator",
  "entra-admin": "your Entra administrator",
  vendor: "the vendor",
};

const methodWords: Record<string, string> = {
  ask: "Ask",
  look: "Look it up",
  run: "Run this and read what it says",
  paste: "Run this and read what it prints",
};
export const methodName = (method: string): string => methodWords[method] ?? method;

export const ruledOutWords: Record<RuledOutBy, string> = {
  "does-not-apply": "does not apply here",
  rule: "something speaks against it",
  "phase-passed": "the device is past that phase",
  "nothing-found": "nothing that would show it was found",
};

/** Why a cause is out of the question, in words. */
export function ruledOutReason({ ruledOutBy, because }: DiagnosedCause): string {
  const own = ruledOutBy === "rule" ? because.join(" ") : "";
  return own || ruledOutWords[ruledOutBy ?? "nothing-found"];
}

/** What the first cause means for the person. */
export function headline({ kind, verdict }: DiagnosedCause, isAlone: boolean): string {
  if (kind === "healthy") return verdict === "possible" ? "Perhaps nothing is wrong" : "Nothing is wrong here";
  if (kind === "by-design" && verdict !== "possible") return "This is no failure: it works as designed";
  if (verdict === "confirmed") return "This is the cause";
  if (verdict === "likely") return "Most likely";
  return isAlone ? "One cause is possible" : "Several causes are possible";
}
