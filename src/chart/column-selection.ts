import type { ChartBlock } from "../report/report";
import type { Selection } from "../rollup/selection/selection";

/**
 * The records behind a whole column: those behind its ranks, whatever the rank.
 * @returns undefined where the ranks lead to no records
 */
export const columnSelection = (
  { series }: Pick<ChartBlock, "series">,
  monthIndex: number,
): Selection | undefined => {
  const selection = series[0]?.selections[monthIndex];
  if (selection?.grain !== "meeting") return selection;
  const { grain, fiscalYear, month, measure } = selection;
  return {
    grain,
    fiscalYear,
    ...(month === undefined ? {} : { month }),
    ...(measure === undefined ? {} : { measure }),
  };
};
