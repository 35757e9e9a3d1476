import type { ChartBlock, ChartValue } from "../report/chart-block";

/** How much of a column or an axis a value takes: nothing, when it is blank or hidden. */
export const shownHeight = (value: ChartValue | undefined): number =>
  typeof value === "number" ? value : 0;

/** What the shown ranks of each month add up to, which is how high its column stands. */
export const stackHeights = ({
  months,
  series,
}: Pick<ChartBlock, "months" | "series">): readonly number[] =>
  months.map((_, index) =>
    series.reduce((sum, { values }) => sum + shownHeight(values[index]), 0),
  );
