import { describe, expect, it } from "vitest";
import { parseFiscalYears } from "../../../src/kintone/decode/days/parse-fiscal-years";
import { fiscalYearsTitle } from "../../../src/report/writing/fiscal-year-titles";

describe("several fiscal years in one title", () => {
  it.each([
    [[2022], "era", "ja", "令和4年度"],
    [[2022, 2023], "era", "ja", "令和4・5年度"],
    [[2022, 2023, 2024], "era", "ja", "令和4～6年度"],
    [[2017, 2018, 2019, 2020], "era", "ja", "平成29年度～令和2年度"],
    [[2018, 2019], "era", "ja", "平成30年度・令和元年度"],
    [[2019, 2020, 2022], "era", "ja", "令和元・2・4年度"],
    [[2022, 2023, 2024], "western", "ja", "2022～2024年度"],
    [[2022, 2023], "western", "en", "FY2022, FY2023"],
    [[2022, 2023, 2024], "western", "en", "FY2022 to FY2024"],
  ] as const)("%j, %s, %s", (fiscalYears, yearStyle, language, title) => {
    expect(fiscalYearsTitle(fiscalYears, { yearStyle, language })).toBe(title);
  });

  it("is read back as those years from a 年度まとめ record", () => {
    const years = [2019, 2020, 2021, 2022];
    const title = fiscalYearsTitle(years, { yearStyle: "era", language: "ja" });
    expect(parseFiscalYears(title)).toEqual(years);
  });
});
