import type { AnnualSummary } from "../domain/annual-summary";
import type { PublishedFigure } from "../domain/publishing/published-figure";
import type { SummaryRows } from "../rollup/input/summary-rows";

/**
 * 公表値 of all 年度まとめ records: those of the chosen one first, then of the
 * newest, since what was published of a year holds whichever record tells it.
 */
export const publishedFiguresOf = (
  { summaries }: Pick<SummaryRows, "summaries">,
  chosen: AnnualSummary | undefined,
): readonly PublishedFigure[] => {
  const others = summaries
    .flatMap(({ value }) => value ?? [])
    .filter(({ recordId }) => recordId !== chosen?.recordId)
    .sort((a, b) => Number(b.recordId) - Number(a.recordId));
  return [chosen, ...others].flatMap(
    (summary) => summary?.publishedFigures ?? [],
  );
};
