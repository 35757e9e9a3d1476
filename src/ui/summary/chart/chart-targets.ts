import type {
  ChartLayout,
  SegmentMark,
  TotalMark,
} from "../../../chart/chart-layout";

/** A figure of the chart that leads to its records. */
export type ChartTarget =
  | { readonly kind: "segment"; readonly mark: SegmentMark }
  | { readonly kind: "total"; readonly mark: TotalMark };

/** Month after month, the segments from below and the total over them; nothing for 0. */
export const chartTargets = ({
  segments,
  totals,
}: ChartLayout): readonly ChartTarget[] =>
  totals.flatMap((total): readonly ChartTarget[] => [
    ...segments
      .filter(({ monthIndex }) => monthIndex === total.monthIndex)
      .map((mark) => ({ kind: "segment", mark }) as const),
    ...(total.value === 0 || total.selection === undefined
      ? []
      : [{ kind: "total", mark: total } as const]),
  ]);

/** Where an arrow key finds it: totals stand above all ranks. */
export const placeOf = ({
  kind,
  mark,
}: ChartTarget): {
  readonly monthIndex: number;
  readonly seriesIndex: number;
} => ({
  monthIndex: mark.monthIndex,
  seriesIndex: kind === "segment" ? mark.seriesIndex : Number.MAX_SAFE_INTEGER,
});
