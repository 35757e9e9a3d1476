import { describe, expect, test } from "vitest";
import { fillSeriesTitle, nextInSeries } from "../../../src/form/rules/series";

const filled = (...titles: string[]) =>
  fillSeriesTitle(titles).map(({ value }) => value);

describe("the next of a series", () => {
  test.each([
    ["データアカデミー（第2回）", "データアカデミー（第3回）"],
    ["第2回データアカデミー", "第3回データアカデミー"],
    ["第９回定例会", "第１０回定例会"],
    ["第 3 回", "第 4 回"],
  ])("%s → %s", (title, next) => {
    expect(nextInSeries(title)).toBe(next);
  });

  test("the topic of one time is not taken along", () => {
    expect(nextInSeries("第2回 分析設計について")).toBe("第3回");
  });

  test("a title without a number has none", () => {
    expect(nextInSeries("現地視察")).toBeUndefined();
    expect(nextInSeries("")).toBeUndefined();
  });
});

describe("the title that a summary line goes on with", () => {
  test("follows the highest number, even when the newest record is an earlier one", () => {
    expect(filled("研修 第2回", "研修　第３回", "講義 第8回")).toEqual([
      "研修 第4回",
    ]);
  });

  test("keeps what all of the series say after the number", () => {
    expect(filled("第2回 定例会", "第1回 定例会")).toEqual(["第3回 定例会"]);
  });

  test("leaves out what each says for itself", () => {
    expect(filled("第2回 分析", "第1回 課題")).toEqual(["第3回"]);
    expect(filled("講座（第2回）分析", "講座（第1回）課題")).toEqual([
      "講座（第3回）",
    ]);
  });

  test("is not guessed when the newest record is no part of a series", () => {
    expect(filled("意見交換", "研修 第3回")).toEqual([]);
    expect(filled()).toEqual([]);
  });
});
