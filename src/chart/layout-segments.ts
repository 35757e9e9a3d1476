import type { ChartBlock } from "../report/report";
import type { SegmentMark } from "./chart-layout";
import { hatchPath } from "./hatch-path";
import { seriesPaint } from "./palette";

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
      const value = values[monthIndex] ?? 0;
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
    ...(box.height < fontSize + 2
      ? {}
      : {
          label: {
            x: box.x + width / 2,
            y: box.y + box.height / 2 + fontSize * 0.36,
            text: String(point.value),
            anchor: "middle",
          },
        }),
  };
};
