import type { Detector } from "../rules/types.ts";

/** One thing that a detector looks for: words, then perhaps what is printed, then perhaps an entry to read on in. */
export interface Sign {
  says: string;
  literal?: string;
  /** The path of an entry: `fields/azure-ad-joined`. */
  entry?: string;
}

const codeEntry = (code: string) => `codes/${code.toLowerCase()}`;

/** What a detector looks for in one record, in words: all of it must be there. */
export function signsOf(detector: Detector): Sign[] {
  const signs: Sign[] = [];
  const { field, equals, contains, outer, inner, olderThan, sameAs, event, log, code, http, phrase, pattern } =
    detector;
  if (event !== undefined) signs.push({ says: `event ${event} of the log ${log}` });
  if (field) signs.push({ says: "the field", entry: `fields/${field}` });
  for (const value of [equals ?? []].flat()) signs.push({ says: signs.length > 1 ? "or" : "is", literal: value });
  if (contains) signs.push({ says: "contains", literal: contains });
  if (outer) signs.push({ says: "fails at", entry: codeEntry(outer) });
  if (inner) signs.push({ says: "for the reason", entry: codeEntry(inner) });
  if (olderThan)
    signs.push({ says: `is older, by ${durationInWords(olderThan.by)}, than`, entry: `fields/${olderThan.field}` });
  if (sameAs) signs.push({ says: "is the same as", entry: `fields/${sameAs}` });
  if (code) signs.push({ says: "with the code", entry: codeEntry(code) });
  if (http !== undefined) signs.push({ says: `with the HTTP status ${http}` });
  if (phrase) signs.push({ says: "the words", literal: phrase });
  if (pattern) signs.push({ says: "text of the form", literal: pattern });
  return signs;
}

/** `PT4H`: four hours. Durations have one unit. */
export function durationInWords(duration: string): string {
  const match = /^PT?(\d+)([DHM])$/.exec(duration);
  const unit = { D: "day", H: "hour", M: "minute" }[match?.[2] ?? ""];
  return match && unit ? `${match[1]} ${unit}${match[1] === "1" ? "" : "s"}` : duration;
}
