import type { ChartBlock } from "../../../../report/chart-block";
import type { DocxContext } from "../../document/docx-context";
import { columnWidth } from "../../styles/page-layout";

/** Twips: over the width of a page, or one of two beside each other. */
const HEIGHT = { wide: 3700, narrow: 2900 } as const;

/** Twips that a native chart takes; those beside each other have one height. */
export const chartSize = (
  block: ChartBlock,
  { narrowCharts, isInCell, textWidth }: DocxContext,
): { readonly width: number; readonly height: number } =>
  narrowCharts.has(block)
    ? {
        width: isInCell ? textWidth : columnWidth(textWidth),
        height: HEIGHT.narrow,
      }
    : { width: textWidth, height: HEIGHT.wide };
