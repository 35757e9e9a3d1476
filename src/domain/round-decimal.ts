/**
 * A number with so many digits after the point, rounded half away from zero as
 * the decimal that a reader sees: 0.285 × 100 is 28.499999999999996 in binary,
 * but 28.5 on paper. Never "-0".
 */
export const roundDecimal = (value: number, digits: number): string => {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  const rounded = Math.round(scaled) / 10 ** digits;
  return `${value < 0 && rounded !== 0 ? "-" : ""}${rounded.toFixed(digits)}`;
};
