import type { Fleet } from "../fleet.ts";
import type { KnowledgeBase } from "../rules/schema.ts";

export const fleetFormats = ["table", "json", "csv", "markdown"] as const;
export type FleetFormat = (typeof fleetFormats)[number];

export interface Unreadable {
  file: string;
  why: string;
}

const header = ["Cause", "Verdict", "Devices", "Share"];

/** The table of many devices in one of four forms; files that could not be read are listed in each. */
export function printFleet(
  fleet: Fleet,
  unreadable: readonly Unreadable[],
  base: KnowledgeBase,
  format: FleetFormat,
): string {
  const rows = fleet.rows();
  const title = (cause: string | null) =>
    cause === null ? "Nothing recognised" : (base.causes[cause]?.title ?? cause);
  const share = (devices: number) => `${((100 * devices) / Math.max(1, fleet.devices)).toFixed(1)} %`;
  if (format === "json") {
    const causes = rows.map(({ cause, verdict, devices }) => ({
      cause,
      title: title(cause),
      verdict,
      count: devices.length,
      devices,
    }));
    return JSON.stringify({ devices: fleet.devices, causes, unreadable }, null, 2);
  }

  const cells = rows.map(({ cause, verdict, devices }) => [
    title(cause),
    verdict,
    String(devices.length),
    share(devices.length),
  ]);
  if (format === "csv") {
    const lines = rows.flatMap(({ cause, verdict, devices }) =>
      devices.map((device) => [device, cause ?? "", title(cause), verdict]),
    );
    const failed = unreadable.map(({ file, why }) => [file, "", why, "unreadable"]);
    return [["device", "cause", "title", "verdict"], ...lines, ...failed]
      .map((line) => line.map(csvCell).join(","))
      .join("\n");
  }

  const failed = unreadable.map(({ file, why }) => `${file}: ${why}`);
  const list = failed.length > 0 ? ["", "Could not be read:", ...failed.map((line) => `- ${line}`)] : [];
  if (format === "markdown") {
    const escaped = cells.map((line) => line.map((cell) => cell.replaceAll("|", "\\|")));
    const table = [header, ["---", "---", "---:", "---:"], ...escaped].map((line) => `| ${line.join(" | ")} |`);
    return [...table, ...list].join("\n");
  }
  const widths = header.map((_, column) => Math.max(...[header, ...cells].map((line) => (line[column] ?? "").length)));
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [
    ...[header, ...cells].map((line) => line.map(pad).join("  ").trimEnd()),
    "",
    `${fleet.devices} devices`,
    ...list,
  ].join("\n");
}

/** Quoted where needed; a leading sign is kept from becoming a formula in a spreadsheet. */
function csvCell(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
