import { DESIGN } from "../../design-values";
import type { Language } from "../../../i18n/language";
import type { ChartBlock } from "../../../report/chart-block";
import { legendEntries } from "../../ooxml/charts/legend-entries";
import { textWidth } from "../../lines/char-width";
import type { LegendEntry, LegendShape } from "../plan/slide-plan";

/** Points. */
export const LEGEND_ROW = 18;
/** From the left edge of a swatch to its words. */
export const LEGEND_SWATCH = 24;
const GAP = 18;

/** What the colours and the bands of several charts mean, in rows that fit a width. */
export const legendShape = (
  charts: readonly ChartBlock[],
  width: number,
  language: Language,
): LegendShape => {
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = 0;
  for (const item of legendEntries(charts, language)) {
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
