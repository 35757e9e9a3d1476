import { scaleLinear } from "d3-scale";

/** A value of one year in a line. */
interface YearValue {
  readonly fiscalYear: number;
  readonly value: number;
}

/** A small line over years: where its pieces and its dots lie, in the units of the drawing. */
export interface Sparkline<Value extends YearValue> {
  readonly pieces: readonly {
    readonly from: Dot<Value>;
    readonly to: Dot<Value>;
  }[];
  readonly dots: readonly Dot<Value>[];
}

type Dot<Value> = Value & { readonly x: number; readonly y: number };

/**
 * The line of some years in a box. Heights begin at 0, so that a small change
 * looks small; years that are not next to each other are not joined.
 * @param values in order of their years
 * @param around years that the line has room for, whether it has a value of them or not
 * @param margin room for the dots at every edge
 */
export const layoutSparkline = <Value extends YearValue>(
  values: readonly Value[],
  {
    width,
    height,
    margin,
  }: {
    readonly width: number;
    readonly height: number;
    readonly margin: number;
  },
  around: readonly number[] = [],
): Sparkline<Value> => {
  const years = [...values.map(({ fiscalYear }) => fiscalYear), ...around];
  const x = scaleLinear(
    [Math.min(...years), Math.max(...years)],
    [margin, width - margin],
  );
  const highest = Math.max(...values.map(({ value }) => value), 0);
  const y = scaleLinear(
    [0, highest === 0 ? 1 : highest],
    [height - margin, margin],
  );
  const dots = values.map((each) => ({
    ...each,
    x: rounded(x(each.fiscalYear)),
    y: rounded(y(each.value)),
  }));
  return {
    dots,
    pieces: dots.flatMap((to, index) => {
      const from = dots[index - 1];
      return from !== undefined && from.fiscalYear + 1 === to.fiscalYear
        ? [{ from, to }]
        : [];
    }),
  };
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
