import { useState } from "preact/hooks";

interface Props {
  label: string;
  /** Made when it is wanted; `undefined` where there is nothing to copy after all. */
  text: () => string | Promise<string | undefined>;
}

/** Copies text; where the browser does not allow that, shows it so that the person can. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<"none" | "copied" | { toCopy: string }>("none");
  const copy = async () => {
    const wanted = await text();
    if (wanted === undefined) return;
    try {
      await navigator.clipboard.writeText(wanted);
      setOutcome("copied");
      setTimeout(() => setOutcome("none"), 3000);
    } catch {
      setOutcome({ toCopy: wanted });
    }
  };
  return (
    <>
      <button type="button" class="button quiet" onClick={copy}>
        {outcome === "copied" ? "Copied" : label}
      </button>
      <span class="hidden-text" role="status">
        {outcome === "copied" ? "Copied" : ""}
      </span>
      {typeof outcome === "object" && (
        <label class="to-copy">
          <span class="small">Copy this text:</span>
          <textarea readOnly rows={8} ref={(field) => field?.select()} value={outcome.toCopy} />
        </label>
      )}
    </>
  );
}
