import type { DiagnosedCause } from "./plain/diagnose.ts";
import type { Verdict } from "./vocabulary.ts";

/** One row of the table of many devices: a leading cause and the devices that have it. */
export interface FleetRow {
  /** A cause's id; `null` where nothing was recognised or nothing leads. */
  cause: string | null;
  verdict: Verdict | "none";
  devices: string[];
}

/** Counts devices by their leading cause, as they come in. */
export class Fleet {
  private readonly byLead = new Map<string, FleetRow>();
  devices = 0;

  /** `causes` are those of the device's diagnosis, the leading one first. */
  add(device: string, { causes: [lead] }: { causes: readonly Pick<DiagnosedCause, "id" | "verdict">[] }): void {
    const row: FleetRow = { cause: lead?.id ?? null, verdict: lead?.verdict ?? "none", devices: [] };
    const key = `${row.cause} ${row.verdict}`;
    const known = this.byLead.get(key) ?? row;
    known.devices.push(device);
    this.byLead.set(key, known);
    this.devices += 1;
  }

  /** The most frequent first, ties by cause. */
  rows(): FleetRow[] {
    return [...this.byLead.values()].sort(
      (a, b) =>
        b.devices.length - a.devices.length || compare(a.cause ?? "~", b.cause ?? "~") || compare(a.verdict, b.verdict),
    );
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
