/** What is said of secrets that were found in a text and hidden; empty if there were none. */
export function secretsNotice(secrets: readonly string[]): string {
  if (secrets.length === 0) return "";
  const kinds = secrets.length === 1 ? secrets[0] : `${secrets.slice(0, -1).join(", ")} and ${secrets.at(-1)}`;
  return `This text held ${kinds}.`;
}
