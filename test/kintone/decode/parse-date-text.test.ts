import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthOf } from "../../../src/domain/calendar/calendar-date";
import {
  fiscalYearLabel,
  formatDate,
  formatEraYear,
  formatMonth,
} from "../../../src/domain/calendar/era";
import { parseDateText } from "../../../src/kintone/decode/days/parse-date-text";
import { day } from "../../support/dates";

/** From 明治 to the last year of 令和 that is read. */
const anyDay = fc
  .date({
    min: new Date("1868-10-23T00:00:00Z"),
    max: new Date("2117-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => day(date.toISOString().slice(0, 10)));

const anyStyle = fc.constantFrom("era", "western", "both" as const);

/** As an input method or a spreadsheet may turn a text. */
const anyWidth = fc.constantFrom(
  (text: string) => text,
  (text: string) =>
    text.replace(/[0-9A-Z/.-]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
    ),
  (text: string) => text.replace(/(?=[年月])/gu, " "),
  (text: string) =>
    ` ${text.replaceAll("（", "(").replaceAll("）", ")")}\u3000`,
);

describe("what our documents write is read back", () => {
  test("days", () => {
    fc.assert(
      fc.property(anyDay, anyStyle, anyWidth, (date, style, inWidth) => {
        expect(parseDateText(inWidth(formatDate(date, style)))).toEqual({
          precision: "day",
          date,
        });
      }),
    );
  });

  test("days in short, with any separator", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(".", "/", "-", "–", "−", "ー"),
        fc.boolean(),
        anyWidth,
        (date, separator, isShort, inWidth) => {
          const [western = "", month, dayOfMonth] = date.split("-");
          const year = isShort ? formatEraYear(date, "short") : western;
          const text = [year, Number(month), Number(dayOfMonth)].join(
            separator,
          );
          expect(parseDateText(inWidth(text))).toEqual({
            precision: "day",
            date,
          });
        },
      ),
    );
  });

  test("months", () => {
    fc.assert(
      fc.property(anyDay, anyStyle, anyWidth, (date, style, inWidth) => {
        const month = monthOf(date);
        expect(parseDateText(inWidth(formatMonth(month, style)))).toEqual({
          precision: "month",
          month,
        });
      }),
    );
  });

  test("fiscal years", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1869, max: 2117 }),
        anyStyle,
        anyWidth,
        (fiscalYear, style, inWidth) => {
          const text = fiscalYearLabel(fiscalYear, "ja", style);
          expect(parseDateText(inWidth(text))).toEqual({
            precision: "fiscalYear",
            fiscalYear,
          });
        },
      ),
    );
  });

  test("nothing is read from a day whose two years disagree", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 99 }), (date, off) => {
        const year = Number(date.slice(0, 4));
        const text = formatDate(date, "both").replace(
          `（${year}年）`,
          `（${year + off}年）`,
        );
        fc.pre(text !== formatDate(date, "both"));
        expect(parseDateText(text)).toBeUndefined();
      }),
    );
  });
});

describe("days as cities write them", () => {
  test.each([
    ["令和5年10月5日", "2023-10-05"],
    ["令和５年１０月５日", "2023-10-05"],
    ["令和 5年 10月 5日", "2023-10-05"],
    ["㋿5年10月5日", "2023-10-05"],
    ["R5.10.5", "2023-10-05"],
    ["Ｒ５．１０．５", "2023-10-05"],
    ["r5/10/5", "2023-10-05"],
    ["H24.10.5", "2012-10-05"],
    ["S63.4.1", "1988-04-01"],
    ["2023/10/5", "2023-10-05"],
    ["2023．10．5", "2023-10-05"],
    ["2023–10–05", "2023-10-05"],
    ["令和元年5月1日", "2019-05-01"],
    ["R元.5.1", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    // Written before the new era was known, or by habit: no other day is meant.
    ["H31.5.1", "2019-05-01"],
    ["平成24年（2012年）10月5日", "2012-10-05"],
    ["2012年(平成24年)10月5日", "2012-10-05"],
    ["令和5(2023)年10月5日", "2023-10-05"],
    ["令和5年10月5日（木）", "2023-10-05"],
    ["2023/10/9(月・祝)", "2023-10-09"],
  ])("%s", (text, date) => {
    expect(parseDateText(text)).toEqual({ precision: "day", date });
  });

  test.each([
    ["2023年10月", "2023-10"],
    ["2023.10", "2023-10"],
    ["R5.10", "2023-10"],
    ["平成24年（2012年）10月", "2012-10"],
    ["令和元年5月", "2019-05"],
  ])("%s", (text, month) => {
    expect(parseDateText(text)).toEqual({ precision: "month", month });
  });

  test.each([
    ["令和元年", 2019],
    ["令和5年度", 2023],
    ["令和4年度（2022年度）", 2022],
    ["2022年度（令和4年度）", 2022],
    ["令和4（2022）年度", 2022],
    ["FY2022", 2022],
  ])("%s", (text, fiscalYear) => {
    expect(parseDateText(text)).toEqual({
      precision: "fiscalYear",
      fiscalYear,
    });
  });
});

test.each([
  "2月30日",
  "2023年2月30日",
  "令和5年2月29日",
  "R5.13.1",
  "R5.0.1",
  "R0.10.5",
  "令和元年4月30日",
  "平成元年1月7日",
  "平成32年4月1日",
  "平成36年度",
  "平成24年（2013年）10月",
  "令和4年度（2023年度）",
  "2022年（令和5年）10月5日",
  "令和5年10月5日（金）",
  "令和4年度10月",
  "令和5年(2023)年10月",
  "20231005",
  "R51005",
  "慶応3年10月",
  "5.10.5",
  "2023年/10/5",
  "2023年10月5日～6日",
  "2023/10/5/",
  "年月日",
  "",
])("nothing is read from %j", (text) => {
  expect(parseDateText(text)).toBeUndefined();
});
