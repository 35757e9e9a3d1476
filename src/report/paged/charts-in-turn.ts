import type { TableBlock } from "../block";
import type { ChartBlock } from "../chart-block";
import type { Chapter, ReportSection } from "../report";

/** A section of one year: its chart, and a table that tells the same year. */
export interface YearChart {
  readonly section: ReportSection;
  readonly chart: ChartBlock;
  readonly table?: TableBlock;
}

/** The first sections as far as each is the chart of a year: they can stand beside each other. */
export const chartsInTurn = (
  sections: readonly ReportSection[],
): readonly YearChart[] => {
  const years: YearChart[] = [];
  for (const section of sections) {
    const [chart, table, ...more] = section.blocks;
    if (
      chart?.kind !== "chart" ||
      more.length > 0 ||
      (table !== undefined && table.kind !== "table")
    ) {
      break;
    }
    years.push({ section, chart, ...(table === undefined ? {} : { table }) });
  }
  return years;
};

/** Charts of several years at the beginning of a chapter. */
export const chartsBeside = ({
  sections,
}: Pick<Chapter, "sections">): readonly YearChart[] => {
  const years = chartsInTurn(sections);
  return years.length > 1 ? years : [];
};
