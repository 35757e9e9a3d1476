import type { PublishedFigure } from "../../../src/domain/publishing/published-figure";

/** 回数 of the meetings of 令和3年度 (2021), as published. */
export const published = (
  value: number,
  more: Partial<PublishedFigure> = {},
): PublishedFigure => ({
  fiscalYear: 2021,
  measure: "count",
  value,
  words: "公表値",
  ...more,
});
