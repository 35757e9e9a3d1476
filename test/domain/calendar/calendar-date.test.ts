import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareCalendar,
  daysBetween,
  earlierOf,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  monthsBetween,
  parseCalendarDate,
  parseCalendarMonth,
} from "../../../src/domain/calendar/calendar-date";
import { day, month } from "../../support/dates";

const anyDay = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe("parseCalendarDate", () => {
  test.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "takes %s",
    (text) => expect(parseCalendarDate(text)).toBe(text),
  );

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-06-31",
    "2023-09-31",
    "2023-11-31",
    "2023-01-32",
    "x2023-01-01",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "0000-01-01",
    "2023-1-1",
    "2023-01-01T00:00:00Z",
    "2023-01-01\n",
    "２０２３-０１-０１",
    "10000-01-01",
    "",
    null,
    undefined,
    20230101,
    {},
    ["2023-01-01"],
  ])("refuses %j", (value) => expect(parseCalendarDate(value)).toBeUndefined());
});

test("parseCalendarMonth takes months that exist and nothing else", () => {
  expect(parseCalendarMonth("2022-10")).toBe("2022-10");
  for (const value of [
    "x2022-10",
    "2022-00",
    "2022-13",
    "2022-1",
    "2022-10-01",
    "0000-01",
    null,
    202210,
  ]) {
    expect(parseCalendarMonth(value)).toBeUndefined();
  }
});

test("days are added across months, leap days and centuries", () => {
  expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
  expect(addDays(day("2023-02-28"), 1)).toBe("2023-03-01");
  expect(addDays(day("2000-03-01"), -1)).toBe("2000-02-29");
  expect(addDays(day("1900-03-01"), -1)).toBe("1900-02-28");
  expect(addDays(day("2022-12-31"), 366)).toBe("2024-01-01");
});

test("the calendar ends at its first and last day", () => {
  expect(addDays(day("9999-12-31"), 1)).toBe("9999-12-31");
  expect(addDays(day("0001-01-01"), -1)).toBe("0001-01-01");
  expect(addMonths(month("9999-12"), 5)).toBe("9999-12");
  expect(addMonths(month("0001-01"), -5)).toBe("0001-01");
});

test("adding days and counting them are inverse", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(Math.sign(daysBetween(from, to))).toBe(compareCalendar(to, from));
    }),
  );
});

test("a month knows its first and last day and its neighbours", () => {
  expect(lastDayOfMonth(month("2024-02"))).toBe("2024-02-29");
  expect(lastDayOfMonth(month("2100-02"))).toBe("2100-02-28");
  expect(firstDayOfMonth(month("2024-02"))).toBe("2024-02-01");
  expect(monthOf(day("2024-02-29"))).toBe("2024-02");
  expect(addMonths(month("2022-12"), 1)).toBe("2023-01");
  expect(addMonths(month("2023-01"), -1)).toBe("2022-12");
  expect(monthsBetween(month("2022-06"), month("2025-03"))).toBe(33);
});

test("a month stands before its days", () => {
  expect(
    [day("2022-10-01"), month("2022-10"), day("2022-09-30")].sort(
      compareCalendar,
    ),
  ).toEqual(["2022-09-30", "2022-10", "2022-10-01"]);
});

test("every month has its last day", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(
    lengths.map((_, index) =>
      lastDayOfMonth(month(`2023-${String(index + 1).padStart(2, "0")}`)),
    ),
  ).toEqual(
    lengths.map(
      (length, index) =>
        `2023-${String(index + 1).padStart(2, "0")}-${String(length)}`,
    ),
  );
});

test("of two days the earlier is found, in either order", () => {
  const [early, late] = [day("2023-03-31"), day("2023-04-01")];
  expect(earlierOf(early, late)).toBe(early);
  expect(earlierOf(late, early)).toBe(early);
});

test("the ends of months and years follow the calendar in every century", () => {
  const plus = (text: string, days: number): string => {
    const date = new Date(`${text}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };
  for (let century = 1; century < 99; century += 1) {
    for (const inCentury of [0, 1, 4, 96, 99]) {
      const year = String(century * 100 + inCentury).padStart(4, "0");
      for (const end of ["02-28", "03-01", "12-31", "01-01"]) {
        for (const days of [-1, 1, 365, -366]) {
          const text = `${year}-${end}`;
          expect(addDays(day(text), days)).toBe(plus(text, days));
        }
      }
    }
  }
});
