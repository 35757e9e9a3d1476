import type { ChartBlock } from "../../../report/report";
import { DESIGN } from "../../design-values";
import { legendRows } from "../../ooxml/charts/legend-rows";
import type { DocxContext } from "../document/docx-context";
import { columnWidth } from "../styles/page-layout";

/** Twips: over the width of a page, or one of two beside each other. */
const HEIGHT = { wide: 4200, narrow: 3600 } as const;
/** Rows of a legend that these heights have room for, and twips of one more. */
const LEGEND = { rows: 3, row: 260 } as const;

/** Twips that a native chart takes; those beside each other have one height. */
export const chartSize = (
  block: ChartBlock,
  {
    narrowCharts,
    isInCell,
    textWidth,
    charts,
    report: { language },
  }: DocxContext,
): { readonly width: number; readonly height: number } => {
  if (!narrowCharts.has(block))
    return { width: textWidth, height: HEIGHT.wide };
  const width = isInCell ? textWidth : columnWidth(textWidth);
  const rows = charts
    .filter((chart) => narrowCharts.has(chart))
    .map((chart) =>
      legendRows(chart, {
        width: width / 20,
        textSize: DESIGN.page.note,
        language,
      }),
    );
  const more = Math.max(0, ...rows.map((count) => count - LEGEND.rows));
  return { width, height: HEIGHT.narrow + more * LEGEND.row };
};
