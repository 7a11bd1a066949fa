import type { Cause, KnowledgeBase } from "../../../src/rules/types.ts";

const cause: Pick<Cause, "kind" | "platforms" | "phases" | "likelihood"> = {
  kind: "fault",
  platforms: ["down-level"],
  phases: [],
  likelihood: "common",
};

/** A knowledge base of a few entries, as published. */
export const smallBase: KnowledgeBase = {
  version: 1,
  platforms: {
    "windows-7": { title: "Windows 7", family: "down-level" },
    "windows-10": { title: "Windows 10", family: "current" },
  },
  phases: {},
  findings: {
    "codes/0x80072ee7": { title: "A name was not resolved", code: "0x80072ee7" },
    "dialogs/quota": {
      title: "The dialog says: too many devices",
      platforms: ["down-level"],
      alsoSaid: ["quota reached"],
    },
    "dialogs/sign-in": { title: "The dialog says: `authentication` failed", platforms: ["down-level"] },
    "symptoms/federated": { title: "The domain is federated" },
    "symptoms/managed": { title: "The domain is managed", formerly: ["cloud-only"] },
    "symptoms/joined": { title: "The device is joined", platforms: ["current"] },
  },
  fields: {},
  checks: {
    "read-dialog": {
      title: "Read the dialog",
      question: "What does the dialog say?",
      platforms: ["down-level"],
      method: "look",
      reveals: ["dialogs/quota", "dialogs/sign-in"],
      choose: "many",
      cost: 2,
      who: "user",
    },
    "how-it-signs-in": {
      title: "Ask how the domain signs in",
      question: "Federated or managed?",
      method: "ask",
      reveals: ["symptoms/federated", "symptoms/managed"],
      choose: "one",
      cost: 1,
      who: "helpdesk",
    },
  },
  causes: {
    "adfs-silent": {
      ...cause,
      title: "AD FS does not sign in silently",
      summary: "AD FS refuses.",
      rules: [
        {
          when: { all: ["dialogs/sign-in", "symptoms/federated"] },
          then: "likely",
          because: "A federated domain signs in at `AD FS`.",
        },
        { when: "dialogs/sign-in", then: "possible", because: "The sign-in failed." },
      ],
      who: ["adfs-admin"],
    },
    quota: {
      ...cause,
      title: "Too many devices",
      summary: "The quota is used up.",
      rules: [{ when: "dialogs/quota", then: "confirmed", because: "The dialog says so." }],
      who: ["entra-admin"],
    },
    sso: {
      ...cause,
      title: "Seamless SSO is off",
      summary: "It is off.",
      rules: [
        {
          when: { all: ["dialogs/sign-in", "symptoms/managed"] },
          then: "likely",
          because: "A managed domain needs it.",
        },
        { when: "dialogs/sign-in", then: "possible", because: "The sign-in failed." },
      ],
      who: ["entra-admin"],
    },
  },
};
