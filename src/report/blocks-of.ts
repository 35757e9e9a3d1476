import type { Block } from "./block";
import type { ChartBlock } from "./chart-block";
import type { Chapter, Report } from "./report";

/** Every block of a chapter in reading order. */
export const blocksOf = ({ lead, sections }: Chapter): readonly Block[] => [
  ...lead,
  ...sections.flatMap(({ blocks }) => blocks),
];

/** The charts of a report in reading order. */
export const chartsOf = ({
  chapters,
}: Pick<Report, "chapters">): readonly ChartBlock[] =>
  chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "chart" ? [block] : []));

/**
 * Those of a report's charts that have one axis with a chart, itself among
 * them: of all years, and of the same records (domain: counting rule 14).
 */
export const chartsOfAxis = (
  { ruleId }: ChartBlock,
  charts: readonly ChartBlock[],
): readonly ChartBlock[] => charts.filter((chart) => chart.ruleId === ruleId);

/**
 * Whether anything of a series is drawn, or hidden, in one of the charts of an
 * axis: legends name no other.
 */
export const isSeriesSeen = (
  index: number,
  charts: readonly ChartBlock[],
): boolean =>
  charts.some(({ series }) => series[index]?.values.some((value) => value));

/** Whether a chart shows the meetings: its series are the ranks. */
export const isOfMeetings = ({ ruleId }: ChartBlock): boolean =>
  ruleId === undefined;
