import type { ReadRecord } from "../read-record.ts";
import { type DateOrder, dateOrdersOf, readEventTime } from "./times.ts";

/**
 * The records without the events that a later one settles: those are history. Where the times do not tell which came
 * later, both count.
 */
export function withoutSettled(records: readonly ReadRecord[]): ReadRecord[] {
  const orders = dateOrdersOf(records.flatMap(({ record }) => record.time ?? []));
  const latest = orders.map((order) => latestTimes(records, order));
  return records.filter(({ record, events }) => {
    const isSettled = (order: DateOrder, at: number) => {
      const time = readEventTime(record.time ?? "", order);
      const settlers = events.flatMap(({ settledBy }) => settledBy);
      return time !== undefined && settlers.some((settler) => (latest[at]?.get(settler) ?? time) > time);
    };
    return orders.length === 0 || !orders.every(isSettled);
  });
}

/** When each event happened last, if the dates are read in this order. */
function latestTimes(records: readonly ReadRecord[], order: DateOrder): Map<string, number> {
  const latest = new Map<string, number>();
  for (const { record, events } of records) {
    const time = readEventTime(record.time ?? "", order);
    if (time === undefined) continue;
    for (const { finding } of events) latest.set(finding, Math.max(time, latest.get(finding) ?? time));
  }
  return latest;
}
