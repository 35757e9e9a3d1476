import type { ChartBlock } from "../../report/chart-block";
import type { ModelBuilder, Variable } from "./model";
import type { YearFigures } from "./year-figures";

/** A printed ratio tells the meetings of these months together. */
interface Ratio {
  /** Measure of the fiscal year. */
  readonly measure: "utilisationRate" | "meanInside" | "meanOutside";
  /** What the ratio is of; times it gives meetings. */
  readonly divisor: number | undefined;
  /** Indexes of months; undefined when the document doesn't say which. */
  readonly months: readonly number[] | undefined;
}

/** A figure that follows from others: it is hidden whenever one of them is. */
export interface Dependent {
  readonly key: string;
  readonly on: readonly Variable[];
}

/**
 * The ratios of meetings to 月間枠 and to months as sums of months.
 * @param chart of the year: it shows slots, council sessions and months without figures
 * @param printed the value of a figure of the year
 * @param keyOf the key of a figure of the year
 * @param place makes a figure stand for a variable
 * @returns ratios that can't be told as sums
 */
export const relateRatios = (
  year: YearFigures,
  chart: ChartBlock | undefined,
  {
    printed,
    keyOf,
    place,
  }: {
    readonly printed: (measure: string) => number | undefined;
    readonly keyOf: (measure: string) => string;
    readonly place: (key: string, variable: Variable) => void;
  },
  builder: ModelBuilder,
): readonly Dependent[] =>
  ratiosOf(chart, printed("slots")).flatMap((ratio): readonly Dependent[] => {
    const value = printed(ratio.measure);
    if (value === undefined) return [];
    const key = keyOf(ratio.measure);
    const meetings = ratio.months?.map((index) => {
      const month = chart?.months[index];
      return month && year.cell("count", { month });
    });
    const held = Math.round(value * (ratio.divisor ?? 0));
    const told = meetings?.filter((each) => each !== undefined) ?? [];
    const sum = told.reduce((total, each) => total + builder.valueOf(each), 0);
    if (
      meetings === undefined ||
      meetings.length === 0 ||
      told.length < meetings.length ||
      ratio.divisor === undefined ||
      sum !== held
    ) {
      return [{ key, on: countsOf(year) }];
    }
    const variable = builder.add(held, RATIO_WEIGHT);
    place(key, variable);
    builder.relate({
      kind: "equal",
      sum: 0,
      terms: [[variable, 1], ...told.map((each) => [each, -1] as const)],
    });
    return [];
  });

/** A ratio is missed less than a figure that is counted. */
const RATIO_WEIGHT = 9;

const countsOf = (year: YearFigures): readonly Variable[] =>
  [undefined, ...year.months].flatMap(
    (month) => year.cell("count", { month }) ?? [],
  );

const ratiosOf = (
  chart: ChartBlock | undefined,
  slots: number | undefined,
): readonly Ratio[] => {
  const indexes = chart?.months.map((_, index) => index);
  const begun = indexes?.filter((index) => chart?.totals[index] !== null);
  const offered = begun?.filter(
    (index) => chart?.slots !== undefined && chart.slots[index] !== null,
  );
  const possible = chart?.slots === undefined ? begun : offered;
  const isInside = (index: number) =>
    chart?.bands.some(
      ({ fromIndex, toIndex }) => index >= fromIndex && index <= toIndex,
    ) === true;
  const inside = possible?.filter(isInside);
  const outside = possible?.filter((index) => !isInside(index));
  return [
    { measure: "utilisationRate", divisor: slots, months: offered },
    { measure: "meanInside", divisor: inside?.length, months: inside },
    { measure: "meanOutside", divisor: outside?.length, months: outside },
  ];
};
