import { useMemo } from "preact/hooks";
import { Fleet, type FleetRow } from "../../rules/fleet.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { fleetCsv } from "../../words/fleet-csv.ts";
import { verdictNames } from "../../words/names.ts";
import type { Reading } from "./protocol.ts";

interface Props {
  base: KnowledgeBase;
  reading: Reading;
  /** The name of the one that is open. */
  device: string | undefined;
  /** Missing while it is not clear whether these devices are to be opened. */
  onOpen?: ((device: string) => void) | undefined;
}

/** Many devices: which cause leads for how many, as bars and as a table, and each device to open. */
export function Devices({ base, reading: { reports, unreadable }, device: opened, onOpen }: Props) {
  const rows = useMemo(() => {
    const fleet = new Fleet();
    for (const report of reports) fleet.add(report.name, report);
    return fleet.rows();
  }, [reports]);
  const title = ({ cause }: FleetRow) => (cause === null ? "Nothing recognised" : (base.causes[cause]?.title ?? cause));
  const download = () => save(fleetCsv(rows, unreadable, base), "devices.csv");
  return (
    <div class="devices">
      <div class="scroll" tabIndex={0} role="region" aria-label="Causes by number of devices">
        <table>
          <thead>
            <tr>
              <th scope="col">Cause</th>
              <th scope="col">Verdict</th>
              <th scope="col">Devices</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.cause} ${row.verdict}`}>
                <th scope="row">
                  <details>
                    <summary>{title(row).replaceAll("`", "")}</summary>
                    <ul class="plain">
                      {row.devices.map((device) => (
                        <li key={device}>
                          <button
                            type="button"
                            class="button quiet"
                            disabled={!onOpen}
                            aria-pressed={device === opened}
                            onClick={() => onOpen?.(device)}
                          >
                            {device}
                          </button>
                        </li>
                      ))}
                    </ul>
                  </details>
                </th>
                <td>{row.verdict === "none" ? "" : verdictNames[row.verdict]}</td>
                <td>
                  <Bar part={row.devices.length} whole={reports.length} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="button quiet" onClick={download}>
        Save as CSV
      </button>
    </div>
  );
}

function Bar({ part, whole }: { part: number; whole: number }) {
  return (
    <>
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * part) / whole} height="10" />
      </svg>{" "}
      {part} ({((100 * part) / whole).toFixed(1)} %)
    </>
  );
}

/** Offers a text as a file of its own; it goes from memory to the disk, by no network. */
function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = name;
  link.click();
  // The browser reads it after this returns, on a busy computer well after.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
