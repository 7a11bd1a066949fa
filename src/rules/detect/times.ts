/** A moment in milliseconds UTC, read without the locale; `undefined` if the text is no full time. */
export function readTime(text: string): number | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (!iso) return undefined;
  const [year, month, day, hour, minute, second] = iso.slice(1).map((part) => Number(part ?? 0)) as number[];
  const time = Date.UTC(year as number, (month as number) - 1, day, hour, minute, second);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * The moments that the Date line of an event can mean: `3/4/2021 5:06:07 PM` is the third of April or the fourth of March,
 * so both are given, always in the same order.
 */
export function readEventTimes(text: string): number[] {
  const exact = readTime(text);
  if (exact !== undefined) return [exact, exact];
  const match = /(\d{1,2})[./](\d{1,2})[./](\d{4}),? {1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])\.?M\.?)?/i.exec(
    text,
  );
  if (!match) return [];
  const [first, second, year, hour, minute, seconds] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const half = match[7]?.toUpperCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === "P" ? 12 : 0);
  return [
    Date.UTC(year, first - 1, second, hours, minute, seconds),
    Date.UTC(year, second - 1, first, hours, minute, seconds),
  ];
}

const units: Record<string, number> = { D: 86_400_000, H: 3_600_000, M: 60_000 };

/** Milliseconds of an ISO 8601 duration of one unit: `PT4H`, `P21D`, `PT5M`. */
export function readDuration(duration: string): number {
  const match = /^PT?(\d+)([DHM])$/.exec(duration);
  return match ? Number(match[1]) * (units[match[2] as string] as number) : Number.NaN;
}
