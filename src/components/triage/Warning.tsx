import { Words } from "../shared/Words.tsx";

/** What the steps behind it destroy, and what to save first. */
export function Warning({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <figure class="caution" role="note">
      <p class="label">Before you start</p>
      {warnings.map((text) => (
        <p key={text}>
          <Words text={text} />
        </p>
      ))}
    </figure>
  );
}
