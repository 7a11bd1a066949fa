const mostNames = 5;
const longestName = 60; // characters

/** What the address says and this site does not know, in a line that a long address does not fill. */
export function NotUnderstood({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const more = names.length - mostNames;
  return (
    <p class="note" role="status">
      The address names something that this site does not know. It does not count here:{" "}
      {names.slice(0, mostNames).map((name) => (
        <code key={name}>{name.length > longestName ? `${name.slice(0, longestName)}…` : name} </code>
      ))}
      {more > 0 && `and ${more.toLocaleString("en")} more.`}
    </p>
  );
}
