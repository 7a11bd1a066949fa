import { useState } from "preact/hooks";

interface Props {
  label: string;
  /** Made when it is wanted. */
  text: () => string | Promise<string>;
}

type Outcome = "none" | "copied" | { toCopy: string } | { failed: string };

/**
 * Copies text; where the browser does not allow that, shows it so that the person can. The button keeps its width, so that
 * nothing moves under the pointer.
 */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<Outcome>("none");
  const copy = async () => {
    let wanted: string | undefined;
    try {
      wanted = await text();
      await navigator.clipboard.writeText(wanted);
      setOutcome("copied");
      setTimeout(() => setOutcome((now) => (now === "copied" ? "none" : now)), 3000);
    } catch (error) {
      setOutcome(wanted === undefined ? { failed: (error as Error).message } : { toCopy: wanted });
    }
  };
  const isCopied = outcome === "copied";
  return (
    <>
      <button type="button" class="button quiet copy" onClick={copy}>
        <span aria-hidden={isCopied}>{label}</span>
        <span aria-hidden={!isCopied}>Copied</span>
      </button>
      <span class="hidden-text" role="status">
        {isCopied ? "Copied" : ""}
      </span>
      {typeof outcome === "object" && "failed" in outcome && (
        <span class="small" role="alert">
          Nothing was copied: {outcome.failed}
        </span>
      )}
      {typeof outcome === "object" && "toCopy" in outcome && (
        <label class="to-copy">
          <span class="small">Copy this text:</span>
          <textarea readOnly rows={8} ref={(field) => field?.select()} value={outcome.toCopy} />
        </label>
      )}
    </>
  );
}
