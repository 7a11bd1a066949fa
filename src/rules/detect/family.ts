import type { Family } from "../vocabulary.ts";
import type { Line } from "./text/lines.ts";

const downLevel = /autoworkplace|workplace join for windows|windows 7\b|windows 8\.1|server 2008 r2|server 2012/i;
const current = /dsregcmd|dsregtool|user device registration|windows 1[01]\b|server 20(?:16|19|22|25)|\bAzureAdPrt\b/i;

/** The family of platforms that a text speaks of, if it speaks of one only. Only the current one prints fields. */
export function familyOf(lines: readonly Line[], hasFields: boolean): Family | undefined {
  const saysCurrent = hasFields || lines.some(({ text }) => current.test(text));
  const saysDownLevel = lines.some(({ text }) => downLevel.test(text));
  return saysCurrent === saysDownLevel ? undefined : saysCurrent ? "current" : "down-level";
}
