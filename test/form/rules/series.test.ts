import { describe, expect, test } from "vitest";
import { fillSeriesTitle, nextInSeries } from "../../../src/form/rules/series";

describe("the next of a series", () => {
  test.each([
    ["データアカデミー（第2回）", "データアカデミー（第3回）"],
    ["第9回 定例会", "第10回 定例会"],
    ["第９回定例会", "第１０回定例会"],
    ["第 3 回", "第 4 回"],
  ])("%s → %s", (title, next) => {
    expect(nextInSeries(title)).toBe(next);
  });

  test("a title without a number has none", () => {
    expect(nextInSeries("現地視察")).toBeUndefined();
    expect(nextInSeries("")).toBeUndefined();
  });

  test("follows the highest number, even when the newest record is an earlier one", () => {
    expect(
      fillSeriesTitle(["研修 第2回", "研修　第３回", "講義 第8回"]),
    ).toEqual([{ field: "title", value: "研修 第4回" }]);
  });

  test("is not guessed when the newest record is no part of a series", () => {
    expect(fillSeriesTitle(["意見交換", "研修 第3回"])).toEqual([]);
    expect(fillSeriesTitle([])).toEqual([]);
  });
});
