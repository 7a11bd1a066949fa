/** What the closed words of the domain are called on the page. */
import type { CauseKind, EventLog, Family, Kind, Likelihood, Role, Verdict } from "../rules/vocabulary.ts";

export const roleNames: Record<Role, string> = {
  user: "The user",
  helpdesk: "Help desk",
  "network-admin": "Network administrator",
  "domain-admin": "Domain administrator",
  "adfs-admin": "AD FS administrator",
  "entra-admin": "Entra administrator",
  vendor: "The vendor",
};

export const verdictNames: Record<Verdict, string> = {
  confirmed: "confirmed",
  likely: "likely",
  possible: "possible",
  open: "open",
  "ruled-out": "ruled out",
};

export const causeKindNames: Record<CauseKind, string> = {
  fault: "Fault",
  "by-design": "By design",
  healthy: "Healthy",
};

export const likelihoodNames: Record<Likelihood, string> = {
  common: "Seen often",
  occasional: "Seen now and then",
  rare: "Rare",
};

export const familyNames: Record<Family, string> = {
  "down-level": "Down-level Windows",
  current: "Current Windows",
};

export const costNames: Record<1 | 2 | 5 | 10, string> = {
  1: "takes a moment",
  2: "takes a minute or two",
  5: "takes several steps",
  10: "takes another person or a wait",
};

export const methodNames = {
  ask: "Ask",
  look: "Look it up",
  run: "Run a command",
  paste: "Paste what a tool prints",
} as const;

export const contextNames = { user: "the user", elevated: "an elevated prompt", system: "SYSTEM" } as const;

export const logNames: Record<EventLog, string> = {
  "Workplace Join": "Microsoft-Workplace Join",
  "User Device Registration": "Microsoft-Windows-User Device Registration",
  AAD: "Microsoft-Windows-AAD",
};

interface KindName {
  /** The heading of the list. */
  many: string;
  /** The label of one entry. */
  one: string;
  /** What the list holds, in one sentence. */
  about: string;
}

/** The kinds that have pages of their own, in the order in which the site lists them. */
export const kindNames: Record<Exclude<Kind, "commands" | "labels" | "public" | "sources" | "statements">, KindName> = {
  symptoms: { many: "Symptoms", one: "Symptom", about: "What a person sees at the device, or can look up about it." },
  dialogs: {
    many: "Dialogs",
    one: "Dialog",
    about: "The windows that report a registration, drawn as they stand on the screen.",
  },
  codes: {
    many: "Codes",
    one: "Code",
    about: "Error codes with every spelling, what they mean and who can do something about it.",
  },
  events: { many: "Events", one: "Event", about: "What the event logs say, by log and number." },
  causes: { many: "Causes", one: "Cause", about: "Why a device did not register, how one knows, and who can fix it." },
  checks: { many: "Checks", one: "Check", about: "Questions, looks and commands that tell causes apart." },
  fields: { many: "Fields", one: "Field", about: "The lines of a status report, one by one." },
  guides: { many: "Guides", one: "Guide", about: "Longer reading: how registration works, and how to verify it." },
  platforms: { many: "Platforms", one: "Platform", about: "The versions of Windows that this knowledge base covers." },
  phases: { many: "Phases", one: "Phase", about: "The way of a registration, step by step." },
};

export type PageKind = keyof typeof kindNames;
export const pageKinds = Object.keys(kindNames) as PageKind[];
