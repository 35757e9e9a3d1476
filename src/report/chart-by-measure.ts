import type { ChartBlock, ChartMeasure } from "./chart-block";

/**
 * The chart counted another way. One without measures, or without the one
 * asked for, stays as it is.
 */
export const chartByMeasure = (
  block: ChartBlock,
  id: ChartMeasure["id"],
): ChartBlock => {
  const measure = block.measures?.find((each) => each.id === id);
  if (measure === undefined) return block;
  const { kind, id: chartId, months, bands, milestones } = block;
  return { kind, id: chartId, months, bands, milestones, ...measure.figures };
};
