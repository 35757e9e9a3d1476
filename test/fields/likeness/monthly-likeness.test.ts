import { describe, expect, test } from "vitest";
import { apart, knownNames } from "./guessed";

describe("a field of numbers by month", () => {
  test.each(
    Object.entries({
      from: "年月、対象年月、対象月、実績月、報告月、実施月、実施年月、year and month、month",
      count:
        "件数、合計件数、回数、相談件数、来談件数、対応件数、派遣回数、実施回数、number、number of cases、count、total",
      summaryLine:
        "学校名、学校、派遣先、配置校、施設名、施設、会場、窓口、拠点、地区、事業名、項目、school、place、site",
    }),
  )("%s is known by %s", (field, names) => {
    const called = apart(names);
    expect(
      knownNames({ source: "activities", field, isMonthly: true }, called),
    ).toEqual(called);
  });
});
