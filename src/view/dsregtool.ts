/** The checks of Microsoft's DSRegTool 4.0 by option, numbered in the order in which the script makes them; H is the state in the cloud. */
export const dsregtoolChecks: Record<string, readonly string[]> = {
  "Registered devices": upTo(1, 6),
  "Joined devices": upTo(2, 8),
  "Hybrid join": [
    ...upTo(3, 19),
    "3.20a",
    "3.20b",
    "3.21a",
    "3.21b",
    "3.22a",
    "3.22b",
    "3.23",
    "3.23b",
    "3.24",
    "3.25",
    "3.26",
  ],
  Health: upTo(5, 11),
  "Primary refresh token": upTo(6, 5),
  "State in the cloud": ["H1", "H2", "H3", "H4", "H5"],
};

function upTo(option: number, last: number): string[] {
  return Array.from({ length: last }, (_, at) => `${option}.${at + 1}`);
}

/** The checks of DSRegTool that the prose of an entry says it covers. */
export function coveredBy(body: string): string[] {
  const sentence = /Covers DSRegTool checks? ([0-9H][0-9a-z., H]*)/.exec(body)?.[1] ?? "";
  return sentence.match(/\d+\.\d+[a-z]?|H\d/g) ?? [];
}
