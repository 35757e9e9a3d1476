import type { Operator } from "../query";

/** A stretch of values from `from` to before `to`. */
export interface Range<T> {
  readonly from: T;
  /** Exclusive. */
  readonly to: T;
}

/** Test of = != > < >= <= against a range (a single day, a whole month …). */
export function rangeTest<T>(
  operator: Operator,
  { from, to }: Range<T>,
): (value: T) => boolean {
  switch (operator) {
    case "=":
      return (value) => value >= from && value < to;
    case "!=":
      return (value) => value < from || value >= to;
    case ">":
      return (value) => value >= to;
    case ">=":
      return (value) => value >= from;
    case "<":
      return (value) => value < from;
    default:
      return (value) => value < to;
  }
}

/** Test of = != > < >= <= on the sign of a comparison. */
export function signTest(operator: Operator): (sign: number) => boolean {
  switch (operator) {
    case "=":
      return (sign) => sign === 0;
    case "!=":
      return (sign) => sign !== 0;
    case ">":
      return (sign) => sign > 0;
    case ">=":
      return (sign) => sign >= 0;
    case "<":
      return (sign) => sign < 0;
    default:
      return (sign) => sign <= 0;
  }
}
