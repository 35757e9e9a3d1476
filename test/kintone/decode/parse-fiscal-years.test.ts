import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fiscalYearLabel } from "../../../src/domain/calendar/era";
import { parseFiscalYears } from "../../../src/kintone/decode/days/parse-fiscal-years";

// Years of an era are read with up to two digits: 令和99年度 is 2117.
const anyYear = fc.integer({ min: 1990, max: 2080 });
const anyStyle = fc.constantFrom("era", "western", "both" as const);

test("a range between two years as documents write them, with any dash", () => {
  fc.assert(
    fc.property(
      anyYear,
      fc.integer({ min: 0, max: 30 }),
      anyStyle,
      fc.constantFrom("〜", "～", "–", "—", "−", "ー", "-", "‐", "から"),
      (first, length, style, dash) => {
        const text = [first, first + length]
          .map((year) => fiscalYearLabel(year, "ja", style))
          .join(dash);
        expect(parseFiscalYears(text)).toEqual(
          Array.from({ length: length + 1 }, (_, index) => first + index),
        );
      },
    ),
  );
});

test("several years in any order, each once", () => {
  fc.assert(
    fc.property(
      fc.array(anyYear, { minLength: 1, maxLength: 6 }),
      anyStyle,
      fc.constantFrom("・", "、", ",", "，", "／", "と"),
      (years, style, separator) => {
        const text = years
          .map((year) => fiscalYearLabel(year, "ja", style))
          .join(separator);
        expect(parseFiscalYears(text)).toEqual(
          [...new Set(years)].sort((a, b) => a - b),
        );
      },
    ),
  );
});

describe("as cities write them", () => {
  test.each([
    ["令和4年度（2022年度）", [2022]],
    ["令和4・5年度", [2022, 2023]],
    ["令和４・５年度（２０２２・２０２３年度）", [2022, 2023]],
    ["令和4～6年度（2022～2024年度）", [2022, 2023, 2024]],
    ["2022,2023", [2022, 2023]],
    ["2022–2023", [2022, 2023]],
    ["R4ーR5", [2022, 2023]],
    ["平成30–令和2年度", [2018, 2019, 2020]],
    ["令和4年度（2022年度）、令和5年度（2023年度）", [2022, 2023]],
  ])("%s", (text, years) => {
    expect(parseFiscalYears(text)).toEqual(years);
  });

  test.each([
    "令和4年度（2023年度）",
    "令和4・5年度（2022・2024年度）",
    "令和4年度（2022年度）～令和5年度（2024年度）",
    "令和0年度",
    "平成40年度",
    "2022・23年度",
    "2022〜2060",
    "令和",
    "ー",
    "",
  ])("nothing is read from %j", (text) => {
    expect(parseFiscalYears(text)).toBeUndefined();
  });
});
