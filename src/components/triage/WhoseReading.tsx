import type { UseTriage } from "./use-triage.ts";

interface Props {
  triage: UseTriage;
  /** The person keeps the case that is open; the reading is left aside. */
  onKeep(): void;
}

/** Asks whose a new text is, where another device may be on the desk: nothing of one device ever reaches another. */
export function WhoseReading({ triage: { desk, settle }, onKeep }: Props) {
  const { pending, origin } = desk;
  if (!pending) return null;
  const known =
    origin === "address"
      ? "This page came with a case in its address."
      : "You have already answered questions about a device.";
  const { length } = pending.devices;
  const isOne = length === 1;
  return (
    <section class="card whose" aria-labelledby="whose-heading">
      <div role="alert">
        <h2 id="whose-heading">{isOne ? "Which device is this text from?" : `These are ${length} devices`}</h2>
        <p>
          {known} {isOne ? "Nothing of the new text counts until you choose." : "Opening them forgets that case."}
        </p>
      </div>
      <p class="answers">
        {isOne && (
          <button type="button" class="button" onClick={() => settle("same")}>
            The same device
          </button>
        )}
        <button type="button" class="button" onClick={() => settle("new")}>
          {isOne ? "Another device: start a new case" : `Open the ${length} devices`}
        </button>
        {!isOne && (
          <button type="button" class="button quiet" onClick={onKeep}>
            Keep the case I have
          </button>
        )}
      </p>
    </section>
  );
}
