import type { ChartBlock } from "../report/chart-block";
import type { Selection } from "../rollup/selection/selection";

/**
 * The records behind a whole column: those behind its series, whatever the rank
 * or the line.
 * @returns undefined where the series lead to no records
 */
export const columnSelection = (
  { series }: Pick<ChartBlock, "series">,
  monthIndex: number,
): Selection | undefined => {
  const selection = series[0]?.selections[monthIndex];
  if (selection?.grain === "activity") {
    const { grain, fiscalYear, sectionId, isMonthly, month } = selection;
    return {
      grain,
      fiscalYear,
      ...(sectionId === undefined ? {} : { sectionId }),
      ...(isMonthly === undefined ? {} : { isMonthly }),
      ...(month === undefined ? {} : { month }),
    };
  }
  if (selection === undefined) return undefined;
  const { grain, fiscalYear, month, measure } = selection;
  return {
    grain,
    fiscalYear,
    ...(month === undefined ? {} : { month }),
    ...(measure === undefined ? {} : { measure }),
  };
};
