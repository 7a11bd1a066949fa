/** The name of the one Trusted Types policy of this site: it makes the address of the reader's worker, and nothing else. */
export const trustedPolicy = "join-triage-reader";
