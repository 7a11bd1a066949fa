/** The closed word lists of the domain, strongest or first first. Order is meaning: see DESIGN. */

export const presences = ["present", "absent", "unknown"] as const;
export type Presence = (typeof presences)[number];

export const verdicts = ["confirmed", "likely", "possible", "open", "ruled-out"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a rule may conclude: `open` is the want of a conclusion. */
export const ruleVerdicts = ["confirmed", "likely", "possible", "ruled-out"] as const;
export type RuleVerdict = (typeof ruleVerdicts)[number];

export const families = ["down-level", "current"] as const;
export type Family = (typeof families)[number];

export const causeKinds = ["fault", "by-design", "healthy"] as const;
export type CauseKind = (typeof causeKinds)[number];

export const likelihoods = ["common", "occasional", "rare"] as const;
export type Likelihood = (typeof likelihoods)[number];

/** Who can do a check or a fix, from the person at the device to the vendor. */
export const roles = [
  "user",
  "helpdesk",
  "network-admin",
  "domain-admin",
  "adfs-admin",
  "entra-admin",
  "vendor",
] as const;
export type Role = (typeof roles)[number];

/** The kinds whose entries are findings: only these may stand in evidence and in conditions. */
export const findingKinds = ["symptoms", "dialogs", "codes", "events"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Every folder of `src/content`, in the order in which the site lists them. */
export const kinds = [
  ...findingKinds,
  "causes",
  "checks",
  "fields",
  "labels",
  "public",
  "guides",
  "platforms",
  "phases",
  "commands",
  "sources",
  "statements",
] as const;
export type Kind = (typeof kinds)[number];

/** Where a code comes from. */
export const codeFamilies = [
  "HRESULT",
  "NTSTATUS",
  "WIN32",
  "WININET",
  "WINHTTP",
  "AADSTS",
  "ADAL",
  "TPM",
  "MDM",
] as const;
export type CodeFamily = (typeof codeFamilies)[number];

export const eventLogs = ["Workplace Join", "User Device Registration", "AAD"] as const;
export type EventLog = (typeof eventLogs)[number];

/** Whom or what a value can name. */
export const identities = ["person", "device", "organisation"] as const;
export type Identity = (typeof identities)[number];
