import type { Fleet } from "../rules/fleet.ts";
import { printable, printableJson } from "../rules/printable.ts";
import type { KnowledgeBase } from "../rules/types.ts";
import { fleetCsv, type Unreadable } from "../words/fleet-csv.ts";

export const fleetFormats = ["table", "json", "csv", "markdown"] as const;
export type FleetFormat = (typeof fleetFormats)[number];

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
  if (format === "csv") return fleetCsv(rows, unreadable, base);
  if (format === "json") {
    const causes = rows.map((row) => ({ ...row, title: title(row.cause), count: row.devices.length }));
    return printableJson({ devices: fleet.devices, causes, unreadable }, 2);
  }

  const share = (devices: number) => `${((100 * devices) / Math.max(1, fleet.devices)).toFixed(1)} %`;
  const cells = rows.map(({ cause, verdict, devices }) => [
    title(cause),
    verdict,
    String(devices.length),
    share(devices.length),
  ]);
  const inForm = format === "markdown" ? escapeMarkdown : printable;
  const failed = unreadable.map(({ name, why }) => `- ${inForm(`${name}: ${why}`)}`);
  const list = failed.length > 0 ? ["", "Not read:", ...failed] : [];
  const table = format === "markdown" ? markdownTable(cells) : [...alignedTable(cells), "", `${fleet.devices} devices`];
  return [...table, ...list].join("\n");
}

function markdownTable(cells: string[][]): string[] {
  const escaped = cells.map((line) => line.map(escapeMarkdown));
  return [header, ["---", "---", "---:", "---:"], ...escaped].map((line) => `| ${line.join(" | ")} |`);
}

const escapeMarkdown = (text: string) => printable(text).replace(/[\\`*_|<>[\]]/g, "\\$&");

function alignedTable(cells: string[][]): string[] {
  const lines = [header, ...cells];
  const widths = header.map((_, column) =>
    lines.reduce((most, line) => Math.max(most, (line[column] ?? "").length), 0),
  );
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join("  ").trimEnd());
}
