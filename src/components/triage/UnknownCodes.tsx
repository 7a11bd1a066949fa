import type { Filtered } from "./filter.ts";

/** Codes that a person typed and that nobody has described here: what they look like, and what to do. */
export function UnknownCodes({ codes }: { codes: Filtered["unknownCodes"] }) {
  return (
    <>
      {codes.map(({ text, decoded }) => (
        <p key={text} class="note" role="status">
          <code>{text}</code> is not in the knowledge base. {decoded}. Compare it with the code on the screen, digit by
          digit.
        </p>
      ))}
    </>
  );
}
