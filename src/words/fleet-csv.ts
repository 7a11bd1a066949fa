import type { FleetRow } from "../rules/fleet.ts";
import { printable } from "../rules/printable.ts";
import type { KnowledgeBase } from "../rules/types.ts";

/** A file that could not be read. */
export interface Unreadable {
  name: string;
  why: string;
}

/** By this mark Excel knows UTF-8: without it, every letter that is not ASCII is two wrong ones. */
const byteOrderMark = "\ufeff";

/** A row for each device, for a spreadsheet (programs take JSON); files that could not be read are rows too. */
export function fleetCsv(rows: readonly FleetRow[], unreadable: readonly Unreadable[], base: KnowledgeBase): string {
  const devices = rows.flatMap(({ cause, verdict, devices }) =>
    devices.map((device) => [
      device,
      cause ?? "",
      cause === null ? "Nothing recognised" : (base.causes[cause]?.title ?? cause),
      verdict,
    ]),
  );
  const failed = unreadable.map(({ name, why }) => [name, "", why, "unreadable"]);
  const lines = [["device", "cause", "title", "verdict"], ...devices, ...failed];
  return byteOrderMark + lines.map((line) => line.map(cell).join(",")).join("\n");
}

/** A sign that begins a formula, full width too: at the beginning, or behind what another country's Excel takes for the separator. */
const formula = /(^|[;|])(\s*)(?=[=+\-@＝＋－＠])/g;

/** One line that does nothing to a terminal, quoted where needed, and kept from becoming a formula in a spreadsheet. */
function cell(text: string): string {
  const safe = printable(text).replace(formula, "$1'$2");
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
