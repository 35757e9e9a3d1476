import { Decimal } from "decimal.js";
import type { AppSettings } from "../state/app";

/** Decimal arithmetic wide enough for every intermediate result. */
export const Big = Decimal.clone({
  precision: 80,
  toExpPos: 1000,
  toExpNeg: -1000,
});
export type Big = Decimal;

/** Rounding of an app's numbers. */
export interface Precision {
  readonly decimalPlaces: number;
  readonly integerDigits: number;
  readonly rounding: Decimal.Rounding;
}

const ROUNDINGS = {
  HALF_EVEN: Decimal.ROUND_HALF_EVEN,
  UP: Decimal.ROUND_UP,
  DOWN: Decimal.ROUND_DOWN,
} as const;

/** Reads the number precision of an app's settings. */
export function precisionOf({ numberPrecision }: AppSettings): Precision {
  const decimalPlaces = Number(numberPrecision.decimalPlaces);
  return {
    decimalPlaces,
    integerDigits: Number(numberPrecision.digits) - decimalPlaces,
    rounding: ROUNDINGS[numberPrecision.roundingMode],
  };
}

/** Rounds to the app's decimals; null when there are too many digits. */
export function roundToPrecision(value: Big, precision: Precision): Big | null {
  const rounded = value.toDecimalPlaces(
    precision.decimalPlaces,
    precision.rounding,
  );
  const integer = rounded.abs().trunc();
  const digits = integer.isZero() ? 0 : integer.toFixed().length;
  return digits > precision.integerDigits ? null : rounded;
}

/** Plain decimal text without exponent, trailing zeros or "-0". */
export function toPlainText(value: Big): string {
  return value.isZero() ? "0" : value.toFixed();
}
