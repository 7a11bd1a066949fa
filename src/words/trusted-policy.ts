/** The name of the one Trusted Types policy of this site: it makes the addresses of its workers, and nothing else. */
export const trustedPolicy = "join-triage-reader";
