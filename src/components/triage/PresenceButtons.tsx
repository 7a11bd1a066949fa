import { type Presence, presences } from "../../rules/vocabulary.ts";
import { presenceNames } from "./words.ts";

interface Props {
  /** The id of the element that says what is answered. */
  labelledBy: string;
  value: Presence | undefined;
  onAnswer(presence: Presence | undefined): void;
}

/** Yes, no, don't know. The chosen one, pressed again, takes the answer back. */
export function PresenceButtons({ labelledBy, value, onAnswer }: Props) {
  return (
    <span class="presences" role="group" aria-labelledby={labelledBy}>
      {presences.map((presence) => (
        <button
          key={presence}
          type="button"
          class={presence}
          aria-pressed={value === presence}
          onClick={() => onAnswer(value === presence ? undefined : presence)}
        >
          {presenceNames[presence]}
        </button>
      ))}
    </span>
  );
}
