import type { Language } from "../../../i18n/language";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { isSeriesSeen } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import { chartColumns } from "./chart-table";

/** Words of a legend, and what stands before them. */
export interface LegendText {
  readonly text: string;
  /** Place of a series in the stack, or council sessions; absent for words of their own. */
  readonly mark?: number | "band";
}

/**
 * What charts of one axis count and what their colours and bands mean; ranks
 * without a value in any of them are left out. None without charts.
 */
export const legendEntries = (
  charts: readonly ChartBlock[],
  language: Language,
): readonly LegendText[] => {
  const [first] = charts;
  if (first === undefined) return [];
  const { ranks } = chartColumns(first, language);
  const [band] = charts.flatMap((chart) => chartColumns(chart, language).bands);
  const { units, brackets } = reportMessages[language];
  return [
    { text: `${first.told.measure}${brackets(units[first.unit])}` },
    ...ranks.flatMap(({ label }, index) =>
      isSeriesSeen(index, charts) ? [{ text: label, mark: index }] : [],
    ),
    ...(band === undefined
      ? []
      : [{ text: band.label, mark: "band" as const }]),
  ];
};
