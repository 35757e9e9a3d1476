import { DESIGN } from "../../design-values";
import type { Language } from "../../../i18n/language";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { HIDDEN } from "../../../report/hidden";
import type { ChartBlock } from "../../../report/report";
import { chartColumns } from "../../ooxml/charts/chart-table";
import { textWidth } from "../../lines/char-width";
import type { LegendEntry, LegendShape } from "../plan/slide-plan";

/** Points. */
export const LEGEND_ROW = 18;
/** From the left edge of a swatch to its words. */
export const LEGEND_SWATCH = 24;
const GAP = 18;

/** What the colours, the bands and the line of several charts mean, in rows that fit a width; ranks without a value in any of them are left out. */
export const legendShape = (
  charts: readonly ChartBlock[],
  width: number,
  language: Language,
): LegendShape => {
  const [first] = charts;
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = 0;
  for (const item of first === undefined
    ? []
    : itemsOf(first, charts, language)) {
    const labelWidth = textWidth(item.text, DESIGN.slide.note) * 1.08 + 4;
    const swatch = item.mark === undefined ? 0 : LEGEND_SWATCH;
    if (x > 0 && x + swatch + labelWidth > width) {
      x = 0;
      y += LEGEND_ROW;
    }
    entries.push({
      ...item,
      x,
      y,
      labelWidth: Math.min(labelWidth, width - swatch),
    });
    x += swatch + labelWidth + GAP;
  }
  return {
    kind: "legend",
    box: { x: 0, y: 0, width, height: y + LEGEND_ROW },
    entries,
  };
};

const itemsOf = (
  first: ChartBlock,
  charts: readonly ChartBlock[],
  language: Language,
): readonly Omit<LegendEntry, "x" | "y" | "labelWidth">[] => {
  const isShown = (index: number) =>
    charts.some(({ series }) =>
      series[index]?.values.some((value) => value === HIDDEN || value !== 0),
    );
  const { ranks } = chartColumns(first, language);
  const others = charts.map((chart) => chartColumns(chart, language));
  const band = others.flatMap(({ bands }) => bands)[0];
  const slots = others.flatMap((columns) => columns.slots)[0];
  const { units, brackets } = reportMessages[language];
  return [
    { text: `${first.told.measure}${brackets(units[first.unit])}` },
    ...ranks.flatMap(({ label }, index) =>
      isShown(index) ? [{ text: label, mark: index }] : [],
    ),
    ...(band === undefined
      ? []
      : [{ text: band.label, mark: "band" as const }]),
    ...(slots === undefined
      ? []
      : [{ text: slots.label, mark: "slots" as const }]),
  ];
};
