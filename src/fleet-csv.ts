import type { FleetRow } from "./fleet.ts";
import type { KnowledgeBase } from "./rules/schema.ts";

/** A file that could not be read. */
export interface Unreadable {
  name: string;
  why: string;
}

/** A row for each device, for a spreadsheet; files that could not be read are rows too. */
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
  return [["device", "cause", "title", "verdict"], ...devices, ...failed]
    .map((line) => line.map(cell).join(","))
    .join("\n");
}

/** Quoted where needed; a leading sign is kept from becoming a formula in a spreadsheet. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
