import type { Comparison } from "../../rollup/years/comparison";
import { compareFigures } from "../../rollup/years/comparison";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { YearPair } from "../../rollup/years/roll-up-year-before";
import type { Selection } from "../../rollup/selection/selection";
import { numberCell } from "../cells/number-cell";
import type { NumberCell, Unit } from "../cell";

/** A figure that leads the summary, its years side by side. */
export interface KeyFigure {
  readonly id: string;
  readonly title: string;
  readonly years: readonly KeyFigureYear[];
  /** The figure over all years that are known to their end, in order; empty below three. */
  readonly series: readonly SeriesPoint[];
}

/** A figure of one year in a line over years. */
export interface SeriesPoint {
  readonly fiscalYear: number;
  readonly cell: NumberCell;
  /** 公表値 of a year without records. */
  readonly isPublished: boolean;
}

/** A figure of one fiscal year and the same one a year before. */
export interface KeyFigureYear {
  readonly fiscalYear: number;
  readonly cell: NumberCell;
  /** Counted over the same part of the year before; no value without records there, or where some of them have no month. */
  readonly before: NumberCell;
  /** Whether anything was recorded in the year before. */
  readonly isRecordedBefore: boolean;
  /** Whether `before` is a 公表値: nothing was recorded, and both years are whole. */
  readonly isPublishedBefore: boolean;
  /** cell − before, in the unit of the cell. */
  readonly difference: NumberCell;
  /** cell ÷ before; 1 is unchanged. */
  readonly ratio: NumberCell;
}

/** A year with the one that it is compared with. */
export interface ComparedYear {
  readonly pair: YearPair;
  /** The year before; one in which nothing was recorded is no base. */
  readonly base: FiscalYearRollup | undefined;
}

/** Whether anything was recorded in a year. */
export const hasRecords = ({ tally }: FiscalYearRollup): boolean =>
  tally.read > 0;

/** The years that a figure can be known of. */
interface KnownYears {
  readonly years: readonly ComparedYear[];
  /** Those with 公表値. */
  readonly publishedYears: readonly number[];
}

interface FigureOfYear {
  readonly of: (
    pair: YearPair,
    base: FiscalYearRollup | undefined,
  ) => Comparison;
  /** Its 公表値 of a fiscal year. */
  readonly published?: (fiscalYear: number) => number | undefined;
  readonly behind?: (year: Pick<FiscalYearRollup, "fiscalYear">) => Selection;
}

/** A figure year by year, with the line over all years. */
export const keyFigure = (
  id: string,
  title: string,
  unit: Unit,
  known: KnownYears,
  figure: FigureOfYear,
): KeyFigure => ({
  id,
  title,
  years: known.years.map((year) => keyFigureYear(year, unit, figure)),
  series: series(known, unit, figure),
});

const keyFigureYear = (
  { pair, base: counted }: ComparedYear,
  unit: Unit,
  { of, behind, published }: FigureOfYear,
): KeyFigureYear => {
  const { before } = pair;
  const found = of(pair, counted);
  const publishedBefore =
    counted === undefined && isWhole(pair.current) && isWhole(before)
      ? published?.(before.fiscalYear)
      : undefined;
  const { current, base, difference, ratio } =
    publishedBefore === undefined
      ? found
      : compareFigures(found.current, publishedBefore);
  return {
    fiscalYear: pair.current.fiscalYear,
    cell: numberCell(current, unit, behind?.(pair.current)),
    before: numberCell(
      base,
      unit,
      publishedBefore === undefined && behind
        ? { ...behind(before), asOf: before.asOf }
        : undefined,
    ),
    isRecordedBefore: counted !== undefined,
    isPublishedBefore: publishedBefore !== undefined,
    difference: numberCell(difference, unit),
    ratio: numberCell(ratio, "rate"),
  };
};

/** Three make a line; two are told as a comparison. */
const LEAST_POINTS = 3;

/** Counted where anything was recorded, else as published; a year that is not over is in no line. */
const series = (
  { years, publishedYears }: KnownYears,
  unit: Unit,
  { of, behind, published }: FigureOfYear,
): readonly SeriesPoint[] => {
  const points = new Map<number, SeriesPoint>();
  for (const fiscalYear of publishedYears) {
    const value = published?.(fiscalYear);
    if (value === undefined) continue;
    const cell = numberCell(value, unit);
    points.set(fiscalYear, { fiscalYear, cell, isPublished: true });
  }
  for (const { pair, base } of years) {
    const found = of(pair, base);
    for (const [rollup, value] of [
      [pair.before, base && found.base],
      [pair.current, found.current],
    ] as const) {
      const { fiscalYear } = rollup;
      if (value == null || !isWhole(rollup) || !hasRecords(rollup)) continue;
      const cell = numberCell(value, unit, behind?.(rollup));
      points.set(fiscalYear, { fiscalYear, cell, isPublished: false });
    }
  }
  return points.size < LEAST_POINTS
    ? []
    : [...points.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
};

const isWhole = ({ asOf, lastDay }: FiscalYearRollup): boolean =>
  asOf === lastDay;
