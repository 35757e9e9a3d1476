import { describe, expect, test } from "vitest";
import type { ActivityPeriod } from "../../../src/domain/activity";
import {
  formatPeriod,
  isPeriodOver,
  isPeriodReversed,
  periodFiscalYear,
  periodMonth,
  periodSortKey,
} from "../../../src/domain/calendar/activity-period";
import { day, month } from "../../support/dates";

const days = (from: string, to?: string): ActivityPeriod => ({
  precision: "day",
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
});
const months = (from: string, to?: string, isOpen = false): ActivityPeriod => ({
  precision: "month",
  from: month(from),
  ...(to === undefined ? {} : { to: month(to) }),
  isOpen,
});
const year = (within: string): ActivityPeriod => ({
  precision: "fiscalYear",
  within: day(within),
});

describe("formatPeriod", () => {
  test.each([
    ["a day", days("2022-06-13"), 1, "6月13日", "June 13"],
    [
      "a day entered twice",
      days("2022-06-13", "2022-06-13"),
      1,
      "6月13日",
      "June 13",
    ],
    [
      "a day counted several times",
      days("2022-06-13"),
      3,
      "6月13日",
      "June 13",
    ],
    [
      "one visit over two days",
      days("2022-11-07", "2022-11-08"),
      1,
      "11月7日-8日",
      "November 7–8",
    ],
    [
      "two trainings on two days",
      days("2023-09-04", "2023-09-05"),
      2,
      "9月4日・5日",
      "September 4, 5",
    ],
    [
      "three over a month's end",
      days("2023-08-30", "2023-09-01"),
      3,
      "8月30日・31日・9月1日",
      "August 30, 31, September 1",
    ],
    [
      "a visit over a month's end",
      days("2023-08-30", "2023-09-02"),
      1,
      "8月30日-9月2日",
      "August 30–September 2",
    ],
    [
      "a visit over the new year",
      days("2022-12-31", "2023-01-01"),
      1,
      "12月31日-1月1日",
      "December 31–January 1",
    ],
    [
      "more times than days",
      days("2023-09-04", "2023-09-05"),
      3,
      "9月4日-5日",
      "September 4–5",
    ],
    [
      "as many days as a list may have",
      days("2023-09-04", "2023-09-08"),
      5,
      "9月4日・5日・6日・7日・8日",
      "September 4, 5, 6, 7, 8",
    ],
    [
      "too many days to list",
      days("2023-09-04", "2023-09-09"),
      6,
      "9月4日-9日",
      "September 4–9",
    ],
    [
      "a reversed range",
      days("2022-11-08", "2022-11-07"),
      1,
      "11月8日",
      "November 8",
    ],
    ["a month", months("2022-10"), 4, "10月", "October"],
    [
      "from a month on",
      months("2022-10", undefined, true),
      4,
      "10月～",
      "October–",
    ],
    [
      "a range of months",
      months("2022-10", "2023-01"),
      4,
      "10月-1月",
      "October–January",
    ],
    [
      "a range of months marked open",
      months("2022-10", "2022-12", true),
      4,
      "10月-12月",
      "October–December",
    ],
    [
      "a reversed range of months",
      months("2022-10", "2022-09"),
      4,
      "10月",
      "October",
    ],
    ["a fiscal year", year("2023-04-01"), 14, "", ""],
  ])("%s", (_, period, count, ja, en) => {
    expect(formatPeriod(period, count)).toBe(ja);
    expect(formatPeriod(period, count, "en")).toBe(en);
  });

  test("a range of 8,000 years is no list", () => {
    expect(formatPeriod(days("1000-01-01", "9999-12-31"), 3_287_182)).toBe(
      "1月1日-12月31日",
    );
  });
});

test("an activity belongs to the fiscal year and month it starts in", () => {
  const crossing = days("2023-03-30", "2023-04-02");
  expect(periodFiscalYear(crossing, 4)).toBe(2022);
  expect(periodMonth(crossing)).toBe("2023-03");
  expect(periodFiscalYear(months("2022-10"), 4)).toBe(2022);
  expect(periodMonth(months("2022-10", "2022-12"))).toBe("2022-10");
  expect(periodFiscalYear(year("2024-02-01"), 4)).toBe(2023);
  expect(periodMonth(year("2024-02-01"))).toBeUndefined();
});

test("lists are in order of date, a month before its days, undated last", () => {
  const periods = [
    year("2022-04-01"),
    days("2022-10-05"),
    months("2022-10"),
    days("2022-09-30"),
  ];
  expect(
    periods
      .map(periodSortKey)
      .sort()
      .map((key) =>
        periods.findIndex((period) => periodSortKey(period) === key),
      ),
  ).toEqual([3, 2, 1, 0]);
});

test("only an end before the start is reversed", () => {
  expect(isPeriodReversed(days("2022-11-08", "2022-11-07"))).toBe(true);
  expect(isPeriodReversed(days("2022-11-08", "2022-11-08"))).toBe(false);
  expect(isPeriodReversed(days("2022-11-08"))).toBe(false);
  expect(isPeriodReversed(months("2022-11", "2022-10"))).toBe(true);
  expect(isPeriodReversed(year("2022-11-08"))).toBe(false);
});

test.each([
  ["a day", days("2023-03-31"), "2023-03-31", "2023-03-30"],
  ["days", days("2023-03-30", "2023-04-02"), "2023-04-02", "2023-04-01"],
  [
    "reversed days",
    days("2023-04-02", "2023-03-30"),
    "2023-04-02",
    "2023-04-01",
  ],
  ["a month", months("2023-02"), "2023-02-28", "2023-02-27"],
  ["months", months("2022-10", "2023-01"), "2023-01-31", "2023-01-30"],
  ["a fiscal year", year("2022-06-01"), "2023-03-31", "2023-03-30"],
])("%s are over on the last day and not before", (_, period, last, before) => {
  expect(isPeriodOver(period, day(last), 4)).toBe(true);
  expect(isPeriodOver(period, day(before), 4)).toBe(false);
});

test("what goes on is never over, and a year ends where the settings say", () => {
  const goesOn = months("2022-10", undefined, true);
  expect(isPeriodOver(goesOn, day("2099-12-31"), 4)).toBe(false);
  expect(isPeriodOver(year("2022-06-01"), day("2022-12-31"), 1)).toBe(true);
  expect(isPeriodOver(year("2022-06-01"), day("2022-12-30"), 1)).toBe(false);
});
