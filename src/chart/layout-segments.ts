import type { ChartBlock } from "../report/chart-block";
import type { Box, SegmentMark } from "./chart-layout";
import { hatchPath } from "./hatch-path";
import type { SeriesPaint } from "./palette";
import { seriesPaint } from "./palette";
import { formatChartNumber } from "./format-chart-number";
import { shownHeight } from "./stack-heights";
import { textWidth } from "./text-width";

interface Columns {
  readonly fontSize: number;
  readonly colors: readonly string[];
  /** Left edge of a month's column. */
  readonly left: (monthIndex: number) => number;
  readonly width: number;
  /** Height of a value on the drawing. */
  readonly top: (value: number) => number;
}

/** The values of each month stacked in the order of the series, from 0 up. */
export const layoutSegments = (
  { months, series }: ChartBlock,
  columns: Columns,
): readonly SegmentMark[] =>
  months.flatMap((_, monthIndex) => {
    let below = 0;
    return series.flatMap(({ values, selections }, seriesIndex) => {
      const value = shownHeight(values[monthIndex]);
      if (value === 0) return [];
      const from = below;
      below += value;
      return [
        segment(
          { monthIndex, seriesIndex, value, selection: selections[monthIndex] },
          { from, to: below },
          columns,
        ),
      ];
    });
  });

const segment = (
  point: Pick<
    SegmentMark,
    "monthIndex" | "seriesIndex" | "value" | "selection"
  >,
  span: { readonly from: number; readonly to: number },
  { fontSize, colors, left, width, top }: Columns,
): SegmentMark => {
  const box = {
    x: left(point.monthIndex),
    y: top(span.to),
    width,
    height: top(span.from) - top(span.to),
  };
  const paint = seriesPaint(
    point.seriesIndex,
    colors[point.seriesIndex] || undefined,
  );
  return {
    ...point,
    ...box,
    paint,
    hatch: hatchPath(paint.hatch, box),
    ...valueLabel(formatChartNumber(point.value), box, paint, fontSize),
  };
};

/** A value that has no room is left to the total, the name and the table. */
const valueLabel = (
  text: string,
  { x, y, width, height }: Box,
  { hatch }: SeriesPaint,
  fontSize: number,
): Pick<SegmentMark, "label" | "plate"> => {
  const length = textWidth(text, fontSize);
  if (height < fontSize + 2 || width < length + 2) return {};
  const center = { x: x + width / 2, y: y + height / 2 };
  const label = {
    x: center.x,
    y: center.y + fontSize * 0.36,
    text,
    anchor: "middle",
  } as const;
  if (hatch === "none") return { label };
  const plate = {
    width: Math.min(length + 8, width - 2),
    height: Math.min(fontSize + 2, height - 2),
  };
  return {
    label,
    plate: {
      x: center.x - plate.width / 2,
      y: center.y - plate.height / 2,
      ...plate,
    },
  };
};
