import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import {
  addDays,
  daysBetween,
  dayNumberOf,
  monthNumberOf,
  yearOf,
} from "../../src/domain/calendar/calendar-date";
import { clockOf } from "../../src/domain/calendar/clock-time";
import { fiscalYearOf } from "../../src/domain/calendar/fiscal-year";
import { readClocks } from "../../src/entering/reading/read-clocks";
import { readDays } from "../../src/entering/reading/read-days";
import { readNumberText } from "../../src/entering/reading/read-number";
import { day } from "../support/dates";

const of2023 = { fiscalYear: 2023, startMonth: 4 };
const unknownYear = { startMonth: 4 };

const read = (text: string, year: Parameters<typeof readDays>[1] = of2023) => {
  const days = readDays(text, year);
  if ("limit" in days) return `${days.state} ${days.limit}`;
  if (days.state !== "read") return days.state;
  const { from, to, clock } = days;
  return [from, to, clock]
    .filter((one) => one !== undefined)
    .map((one) => (typeof one === "string" ? one : Object.values(one)[1]))
    .join(" ");
};

describe("days as lists of cities write them", () => {
  it.each([
    ["2023/4/1", "2023-04-01"],
    ["２０２３．４．１", "2023-04-01"],
    ["令和5年4月1日（土）", "2023-04-01"],
    ["R5.4.1", "2023-04-01"],
    ["令和5年 4月 1日 ", "2023-04-01"],
    ["20230401", "2023-04-01"],
    ["45017", "2023-04-01"],
    ["45017.5625", "2023-04-01 13:30"],
    ["4月1日", "2023-04-01"],
    ["4/1", "2023-04-01"],
    ["3/31", "2024-03-31"],
    ["４月１日（土・祝）", "2023-04-01"],
    ["4/1 土", "2023-04-01"],
    ["2023/4/1 13:30", "2023-04-01 13:30"],
    ["4月1日 13時30分", "2023-04-01 13:30"],
    ["2023/4/1～4/3", "2023-04-01 2023-04-03"],
    ["4月1日～3日", "2023-04-01 2023-04-03"],
    ["3/30～4/2", "2024-03-30 2024-04-02"],
    ["12/28～1/5", "2023-12-28 2024-01-05"],
    ["2023/12/28～1/5", "2023-12-28 2024-01-05"],
    ["4/1～3/31", "2023-04-01 2024-03-31"],
    ["2023/4/1～3/31", "2023-04-01 2024-03-31"],
    // A slip, which is told where it is entered.
    ["5/10～4/20", "2023-05-10 2023-04-20"],
    ["4/10～4/5", "2023-04-10 2023-04-05"],
    ["3/1-3/3", "2024-03-01 2024-03-03"],
    ["3月1日（金）－3日（日）", "2024-03-01 2024-03-03"],
    ["2024/3/1-3/3", "2024-03-01 2024-03-03"],
    ["6月中旬", "2023-06"],
    ["3月末", "2024-03"],
    ["令和6年１月上旬", "2024-01"],
    ["11月下旬から12月上旬", "2023-11 2023-12"],
    ["11-Apr-22", "2022-04-11"],
    ["9 Sep 22", "2022-09-09"],
    ["'22/6/10", "2022-06-10"],
    ["令和5年4月", "2023-04"],
    ["令和5年度", "2023"],
    ["10月", "2023-10"],
    ["２月", "2024-02"],
    ["", "blank"],
    ["　", "blank"],
    ["2023/4/1、4/8", "several"],
    ["4/1・8", "several"],
    ["4月1日\n4月8日", "several"],
    ["4月1日と4月8日", "several"],
    ["2月30日", "notInMonth 29"],
    ["6/31", "notInMonth 30"],
    ["６月３１日（土）", "notInMonth 30"],
    ["2023/6/31 13:30", "notInMonth 30"],
    ["令和5年2月29日", "notInMonth 28"],
    ["20230631", "notInMonth 30"],
    ["6/31～7/2", "notInMonth 30"],
    ["6/45", "unreadable"],
    ["H35.4.1", "eraEnded 31"],
    ["平成32年4月", "eraEnded 31"],
    ["S65", "eraEnded 64"],
    ["R5.6.31", "notInMonth 30"],
    ["4月1日（日）", "weekdayDiffers"],
    ["未定", "unreadable"],
    ["13/1", "unreadable"],
    ["2023", "2023"],
    ["12 Nov", "2023-11-12"],
    ["Nov 12", "2023-11-12"],
    ["November 12th", "2023-11-12"],
    ["Feb. 3", "2024-02-03"],
    ["Nov 12, 2022", "2022-11-12"],
    ["12-Nov-2022", "2022-11-12"],
    ["Sunday, 12 November 2023", "2023-11-12"],
    ["Mon 12 Nov 2023", "weekdayDiffers"],
    ["Thursday 9 Nov 2023", "2023-11-09"],
    ["1 September 2023", "2023-09-01"],
    ["Nov 2023", "2023-11"],
    ["Nov 12 13:30", "2023-11-12 13:30"],
    ["12 Nov to 14 Nov", "2023-11-12 2023-11-14"],
    ["12 Nov and 14 Nov", "several"],
    ["31 Nov", "notInMonth 30"],
    ["Novel 12", "unreadable"],
    ["12/25/2023", "2023-12-25"],
    ["25.12.2023", "2023-12-25"],
    ["11/12/2023", "dayOrMonth"],
    ["5/5/2023", "2023-05-05"],
    ["令2.2.4", "2020-02-04"],
    ["平31/4/1", "2019-04-01"],
    ["R020107", "2020-01-07"],
    ["R021307", "unreadable"],
    ["2022-04-05T10:00:00+09:00", "2022-04-05 10:00"],
    // In Japan it is the next day by then.
    ["2022-04-05T15:30:00Z", "2022-04-06 00:30"],
    ["2022-04-05T15:00:00.000Z", "2022-04-06"],
    ["2022-04-05T09:30", "2022-04-05 09:30"],
    ["2022-04-05T10:00:00-05:00", "2022-04-06"],
    ["令和4年5月16日9時", "2022-05-16 09:00"],
    ["5月16日（火）9時30分", "2023-05-16 09:30"],
    ["5月16日13:30", "2023-05-16 13:30"],
    ["5月16日9", "unreadable"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("asks for the year of a day that has none", () => {
    expect(read("4月1日", unknownYear)).toBe("withoutYear");
    expect(read("2023/4/1", unknownYear)).toBe("2023-04-01");
    // In some year there is one.
    expect(read("2/29", unknownYear)).toBe("withoutYear");
    expect(read("2/30", unknownYear)).toBe("notInMonth 29");
  });

  it("reads every day back, however it is written", () => {
    const start = day("1999-12-31");
    const anyDay = fc
      .integer({ min: 0, max: 18_000 })
      .map((days): CalendarDate => addDays(start, days));
    fc.assert(
      fc.property(anyDay, (date) => {
        const [month, number] = [monthNumberOf(date), dayNumberOf(date)];
        const ways = [
          date,
          `${yearOf(date)}/${month}/${number}`,
          `${yearOf(date)}年${month}月${number}日`,
          date.replaceAll("-", ""),
          String(daysBetween(day("1899-12-30"), date)),
        ];
        for (const way of ways) expect(read(way, unknownYear)).toBe(date);
        const year = { fiscalYear: fiscalYearOf(date, 4), startMonth: 4 };
        expect(read(`${month}月${number}日`, year)).toBe(date);
      }),
    );
  });
});

describe("times as people write them", () => {
  it.each([
    ["15:45~16:45（60分）", "15:45 16:45"],
    ["13:30(1時間30分)", "13:30"],
    ["13:30（市役所）", "unreadable"],
    ["13:30", "13:30"],
    ["１３：３０", "13:30"],
    ["13時30分", "13:30"],
    ["13時半", "13:30"],
    ["9時", "09:00"],
    ["9:5", "09:05"],
    ["午後1時30分", "13:30"],
    ["午前10時", "10:00"],
    ["午後12時30分", "12:30"],
    ["1:30PM", "13:30"],
    ["1330", "13:30"],
    ["930", "09:30"],
    ["13:30:00", "13:30"],
    ["0.5625", "13:30"],
    ["13:30～14:30", "13:30 14:30"],
    ["13:30-14:30", "13:30 14:30"],
    ["13時30分から14時30分まで", "13:30 14:30"],
    ["午後1時～2時", "13:00 14:00"],
    ["13:30～", "13:30"],
    ["25:00", "unreadable"],
    ["13", "unreadable"],
    ["0.5", "unreadable"],
    ["1.5", "unreadable"],
    ["午後", "unreadable"],
    ["", "blank"],
  ])("%s", (text, expected) => {
    const clocks = readClocks(text);
    expect(
      clocks.state === "read"
        ? [clocks.start, clocks.end].filter(Boolean).join(" ")
        : clocks.state,
    ).toBe(expected);
  });

  it("reads every minute of the day back, also as a part of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1439 }), (minutes) => {
        const clock = clockOf(minutes);
        for (const way of [
          clock,
          clock.replace(":", "時"),
          // 0.5 and 0.25 may be hours.
          (minutes / 1440).toFixed(5),
        ])
          expect(readClocks(way)).toEqual({ state: "read", start: clock });
      }),
    );
  });
});

describe("numbers as people write them", () => {
  it.each([
    ["４", "4"],
    ["1,234人", "1234"],
    ["3回", "3"],
    ["2.5", "2.5"],
    ["約10名", "about 10"],
    ["10名程度", "about 10"],
    ["１０数人", "about"],
    ["約10～20名", "about"],
    ["10人以上", "about 10"],
    ["約束", "unreadable"],
    ["多数", "unreadable"],
    ["", "blank"],
  ])("%s", (text, expected) => {
    const number = readNumberText(text);
    const told =
      number.state === "about"
        ? ["about", ...(number.near === undefined ? [] : [number.near])]
        : [number.state === "read" ? number.number : number.state];
    expect(told.join(" ")).toBe(expected);
  });
});
