import { textWidth } from "../../../chart/text-width";
import type { Language } from "../../../i18n/language";
import type { ChartBlock } from "../../../report/chart-block";
import { chartColumns } from "./chart-table";

/** Points of a swatch of a native chart, with the air around its words. */
const SWATCH = 30;

/** A chart's letters and width, in points. */
interface LegendRoom {
  readonly width: number;
  readonly textSize: number;
  readonly language: Language;
}

/**
 * Rows that programs need for the legend of a native chart, whose entries
 * stand in columns as wide as the widest.
 */
export const legendRows = (
  block: ChartBlock,
  { width, textSize, language }: LegendRoom,
): number => {
  const { ranks, bands } = chartColumns(block, language);
  const labels = [...ranks, ...bands].map(({ label }) => label);
  const widest = Math.max(
    0,
    ...labels.map((label) => textWidth(label, textSize)),
  );
  const columns = Math.max(Math.floor(width / (widest + SWATCH)), 1);
  return Math.ceil(labels.length / columns);
};
