import { describe, expect, it } from "vitest";
import { dateOrdersOf, readDuration, readEventTime, readTime } from "../../../../src/rules/detect/events/times.ts";

const iso = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

describe("readTime", () => {
  it.each([
    ["2024-05-06 07:08:09.123 UTC", "2024-05-06T07:08:09.000Z"],
    ["SystemTime 2024-05-06T07:08:09.1234567Z", "2024-05-06T07:08:09.000Z"],
    ["2024-05-06T07:08:09+02:00", "2024-05-06T05:08:09.000Z"],
    ["2024-05-06T07:08:09+01:30", "2024-05-06T05:38:09.000Z"],
    ["2024-05-06T07:08:09.123456789-0130", "2024-05-06T08:38:09.000Z"],
    ["2024/5/6 7:08", "2024-05-06T07:08:00.000Z"],
    ["2024.05.06,  07:08", "2024-05-06T07:08:00.000Z"],
    ["2024-01-01 00:00:00", "2024-01-01T00:00:00.000Z"],
    ["2024-12-31 23:59:59", "2024-12-31T23:59:59.000Z"],
    ["2024-00-06 07:08:09", undefined],
    ["2024-05-00 07:08:09", undefined],
    ["2024-05-32 07:08:09", undefined],
    ["2024-05-06 24:08:09", undefined],
    ["2024-05-06 07:60:09", undefined],
    ["2024-05-06 07:08:60", undefined],
    ["2024-13-06 07:08:09", undefined],
    ["2024-05-06", undefined],
    ["[Date] UTC", undefined],
  ])("reads %j", (text, time) => {
    expect(iso(readTime(text))).toBe(time);
  });
});

describe("readEventTime", () => {
  it.each([
    ["3/4/2021 5:06:07 PM", "2021-03-04T17:06:07.000Z", "2021-04-03T17:06:07.000Z"],
    ["3/4/2021, 12:06:07 AM", "2021-03-04T00:06:07.000Z", "2021-04-03T00:06:07.000Z"],
    ["04.03.2021 17:06:07", undefined, "2021-03-04T17:06:07.000Z"],
    ["25/03/2021 17:06", undefined, "2021-03-25T17:06:00.000Z"],
    ["3/25/21 17:06", "2021-03-25T17:06:00.000Z", undefined],
    ["2021-03-04 17:06:07", "2021-03-04T17:06:07.000Z", "2021-03-04T17:06:07.000Z"],
    ["3/4/2021  5:06 p.m.", "2021-03-04T17:06:00.000Z", "2021-04-03T17:06:00.000Z"],
    ["3/4/99 05.06.07", "2099-03-04T05:06:07.000Z", "2099-04-03T05:06:07.000Z"],
    ["yesterday", undefined, undefined],
  ])("reads %j in both orders", (text, monthFirst, dayFirst) => {
    expect(iso(readEventTime(text, "month-first"))).toBe(monthFirst);
    expect(iso(readEventTime(text, "day-first"))).toBe(dayFirst);
  });
});

describe("dateOrdersOf", () => {
  it("is decided by any date of the copy that has one reading only", () => {
    expect(dateOrdersOf(["3/4/2021 5:06", "5/6/2021 5:06"])).toEqual(["month-first", "day-first"]);
    expect(dateOrdersOf(["3/4/2021 5:06", "3/25/2021 5:06"])).toEqual(["month-first"]);
    expect(dateOrdersOf(["3/4/2021 5:06", "25/3/2021 5:06"])).toEqual(["day-first"]);
    expect(dateOrdersOf(["3/25/2021 5:06", "25/3/2021 5:06"])).toEqual([]);
    expect(dateOrdersOf(["3/25/2021 5:06", "2021-25-03 5:06", "then"])).toEqual(["month-first"]);
  });
});

describe("readDuration", () => {
  it.each([
    ["PT5M", 300_000],
    ["PT4H", 14_400_000],
    ["P21D", 1_814_400_000],
    ["PT12H", 43_200_000],
    ["PT4S", Number.NaN],
    ["XPT4H", Number.NaN],
    ["PT4Hours", Number.NaN],
  ])("reads %s", (text, milliseconds) => {
    expect(readDuration(text)).toBe(milliseconds);
  });
});
