import type { Verdict } from "../rules/vocabulary.ts";
import type { EntryLink } from "./links.ts";

/** What a check can reveal, and what follows from it. */
export interface Answer {
  finding: EntryLink;
  /** The causes that it establishes by itself, as far as it does. */
  alone: { cause: EntryLink; verdict: Verdict }[];
  /** The causes that it speaks for together with other findings. */
  together: EntryLink[];
}
