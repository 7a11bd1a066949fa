/** How a date such as 3/4/2021 is read. */
export type DateOrder = "month-first" | "day-first";

const yearFirst =
  /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(?:([+-])(\d{2}):?(\d{2})(?!\d))?/;
const yearLast =
  /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2}),?\s{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?([AP])\.?M)?/i;

/** A moment in milliseconds UTC, read without the locale; `undefined` if the text is no full time. */
export function readTime(text: string): number | undefined {
  const match = yearFirst.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as Parts;
  const time = moment(year, month, day, hour, minute, second);
  const offset = (match[7] === "-" ? -1 : 1) * (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0));
  return time === undefined ? undefined : time - offset * 60_000;
}

type Parts = [number, number, number, number, number, number];

/** The moment that the Date line of an event means, if its numbers are read in this order. */
export function readEventTime(text: string, order: DateOrder): number | undefined {
  const match = yearLast.exec(text);
  if (!match || yearFirst.test(text)) return readTime(text);
  // Between full stops the day always comes first.
  if (match[2] === "." && order === "month-first") return undefined;
  const [first, , second, year, hour, minute, seconds] = match.slice(1, 8).map((part) => Number(part ?? 0)) as [
    ...Parts,
    number,
  ];
  const half = match[8]?.toUpperCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === "P" ? 12 : 0);
  const [month, day] = order === "month-first" ? [first, second] : [second, first];
  return moment(year < 100 ? 2000 + year : year, month, day, hours, minute, seconds);
}

/** The orders in which all of these dates are possible: one copy of a log has one order. */
export function dateOrdersOf(texts: readonly string[]): DateOrder[] {
  const dates = texts.filter((text) => yearLast.test(text) && !yearFirst.test(text));
  return (["month-first", "day-first"] as const).filter((order) =>
    dates.every((text) => readEventTime(text, order) !== undefined),
  );
}

function moment(...[year, month, day, hour, minute, second]: Parts): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const units: Record<string, number> = { D: 86_400_000, H: 3_600_000, M: 60_000 };

/** Milliseconds of an ISO 8601 duration of one unit: `PT4H`, `P21D`, `PT5M`. */
export function readDuration(duration: string): number {
  const match = /^PT?(\d+)([DHM])$/.exec(duration);
  return match ? Number(match[1]) * (units[match[2] as string] as number) : Number.NaN;
}
