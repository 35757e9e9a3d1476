import { describe, expect, test } from "vitest";
import {
  fiscalYearLabel,
  findEra,
  formatDate,
  formatEraYear,
  formatMonth,
  formatMonthDay,
  formatMonthName,
  formatShortMonth,
} from "../../../src/domain/calendar/era";
import { day, month } from "../../support/dates";

test.each([
  ["2022-06-13", "令和4年", "R4"],
  ["2019-05-01", "令和元年", "R1"],
  ["2019-04-30", "平成31年", "H31"],
  ["1989-01-08", "平成元年", "H1"],
  ["1989-01-07", "昭和64年", "S64"],
  ["1926-12-25", "昭和元年", "S1"],
  ["1912-07-30", "大正元年", "T1"],
  ["1912-07-29", "明治45年", "M45"],
  ["1867-01-01", "1867年", "1867"],
])("%s is %s, in short %s", (date, full, short) => {
  expect(formatEraYear(day(date))).toBe(full);
  expect(formatEraYear(day(date), "short")).toBe(short);
});

test("a month in which the era changed takes the new one", () => {
  expect(formatEraYear(month("2019-05"))).toBe("令和元年");
  expect(formatEraYear(month("1989-01"))).toBe("平成元年");
});

describe("fiscal years", () => {
  test.each([
    [2022, "令和4年度", "2022年度"],
    [2019, "令和元年度", "2019年度"],
    [2018, "平成30年度", "2018年度"],
    [1989, "平成元年度", "1989年度"],
    [1988, "昭和63年度", "1988年度"],
  ])("%i is %s", (fiscalYear, era, western) => {
    expect(fiscalYearLabel(fiscalYear, "ja", "era")).toBe(era);
    expect(fiscalYearLabel(fiscalYear, "ja", "western")).toBe(western);
  });

  test("both ways, and in English", () => {
    expect(fiscalYearLabel(2022, "ja", "both")).toBe("令和4年度（2022年度）");
    expect(fiscalYearLabel(2022, "en", "era")).toBe("FY2022");
    expect(fiscalYearLabel(1800, "ja", "both")).toBe("1800年度");
  });
});

test("dates in every style", () => {
  const date = day("2023-03-31");
  expect(formatDate(date, "western")).toBe("2023年3月31日");
  expect(formatDate(date, "era")).toBe("令和5年3月31日");
  expect(formatDate(date, "both")).toBe("令和5年（2023年）3月31日");
  expect(formatDate(date, "era", "en")).toBe("March 31, 2023");
  expect(formatDate(day("1867-02-03"), "both")).toBe("1867年2月3日");
});

test("months and days without their year", () => {
  expect(formatMonth(month("2022-06"), "both")).toBe("令和4年（2022年）6月");
  expect(formatMonth(month("2022-06"), "both", "en")).toBe("June 2022");
  expect(formatMonthDay(day("2022-06-13"))).toBe("6月13日");
  expect(formatMonthDay(day("2022-06-13"), "en")).toBe("June 13");
});

test.each([
  [["令和", "R", "r"], "2019-05-01", 2019, 2117],
  [["平成", "H", "h"], "1989-01-08", 1989, 2019],
  [["昭和", "S", "s"], "1926-12-25", 1926, 1989],
  [["大正", "T", "t"], "1912-07-30", 1912, 1926],
  [["明治", "M", "m"], "1868-10-23", 1868, 1912],
])("%j begins on %s and has the years %i to %i", (signs, first, from, to) => {
  for (const sign of signs) {
    expect(findEra(sign)).toEqual({
      firstDay: first,
      firstYear: from,
      lastYear: to,
    });
  }
});

test("no other sign is an era", () => {
  for (const sign of ["", "慶応", "X", "RR", "令"]) {
    expect(findEra(sign)).toBeUndefined();
  }
});

test("every month has its name", () => {
  const names = [
    ...["January", "February", "March", "April", "May", "June", "July"],
    ...["August", "September", "October", "November", "December"],
  ];
  names.forEach((name, index) => {
    const named = month(`2023-${String(index + 1).padStart(2, "0")}`);
    expect(formatMonthName(named, "en")).toBe(name);
    expect(formatMonthName(named)).toBe(`${index + 1}月`);
    expect(formatShortMonth(named, "en")).toBe(name.slice(0, 3));
    expect(formatShortMonth(named)).toBe(`${index + 1}月`);
    expect(formatMonth(named, "western")).toBe(`2023年${index + 1}月`);
  });
});
