import type { AnnualSummary } from "../domain/annual-summary";

/**
 * The 年度まとめ record for the chosen years: one for exactly these years before
 * one that covers more, the newest record of those.
 * @returns undefined when no record covers all of the years
 */
export const chooseSummary = <
  T extends Pick<AnnualSummary, "fiscalYears" | "recordId">,
>(
  summaries: readonly T[],
  fiscalYears: readonly number[],
): T | undefined => {
  const wanted = new Set(fiscalYears);
  const covering = summaries
    .filter(({ fiscalYears: years }) =>
      [...wanted].every((year) => years.includes(year)),
    )
    .sort((a, b) => Number(b.recordId) - Number(a.recordId));
  return (
    covering.find(({ fiscalYears: years }) => years.length === wanted.size) ??
    covering[0]
  );
};
