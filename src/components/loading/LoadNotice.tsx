import type { LoadFault } from "./load-fault.ts";

interface Props {
  /** Why a part of the site is not there; undefined while it is waited for. */
  fault: LoadFault | undefined;
  /** What is said while it is waited for, a sentence. */
  waiting?: string;
  /** What could not be done, the beginning of a sentence: "The questions could not be loaded". */
  what: string;
  /** What to do beside trying again, the end of a sentence: "or look in the list below". */
  instead: string;
  /** What a reload keeps, a sentence. */
  kept: string;
  onRetry(): void;
}

/** Says that a part of the site did not load, or not yet, why, and what to do about it. */
export function LoadNotice({ fault, waiting, what, instead, kept, onRetry }: Props) {
  // By keys, so that a new fault is read out anew, and the button that was pressed keeps the focus.
  return (
    <>
      {fault ? (
        <p key="fault" role="alert">
          {fault.isOutdated
            ? `This site was updated since you opened it. Reload: ${kept}`
            : `${what}: ${fault.message}. Try again, ${instead}.`}
        </p>
      ) : (
        <p key="waiting" role="status">
          {waiting}
        </p>
      )}
      <button key="action" type="button" class="button" onClick={fault?.isOutdated ? () => location.reload() : onRetry}>
        {fault?.isOutdated ? "Reload" : "Try again"}
      </button>
    </>
  );
}
