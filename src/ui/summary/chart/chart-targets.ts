import { HIDDEN } from "../../../report/hidden";
import type {
  ChartLayout,
  SegmentMark,
  TotalMark,
} from "../../../chart/chart-layout";

/** A figure of the chart that leads to its records. */
export type ChartTarget =
  | { readonly kind: "segment"; readonly mark: SegmentMark }
  | { readonly kind: "total"; readonly mark: ToldTotal };

type ToldTotal = TotalMark & { readonly value: number };

/** Month after month, the segments from below and the total over them; nothing for 0 and for what is hidden. */
export const chartTargets = ({
  segments,
  totals,
}: ChartLayout): readonly ChartTarget[] =>
  totals.flatMap((total): readonly ChartTarget[] => [
    ...segments
      .filter(({ monthIndex }) => monthIndex === total.monthIndex)
      .map((mark) => ({ kind: "segment", mark }) as const),
    ...(isTold(total) && total.value !== 0 && total.selection !== undefined
      ? [{ kind: "total", mark: total } as const]
      : []),
  ]);

const isTold = (total: TotalMark): total is ToldTotal => total.value !== HIDDEN;

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
