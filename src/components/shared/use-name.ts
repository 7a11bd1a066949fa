import { useState } from "preact/hooks";

let used = 0;

/** A name that no other element of the page has. */
export function useName(): string {
  return useState(() => `triage-${used++}`)[0];
}
