/**
 * In place of d3-interpolate, with which d3-scale finds what lies between two
 * values: here they are numbers, never colours, dates or texts (16 KB).
 */
export const interpolateNumber =
  (from: number, to: number) =>
  (part: number): number =>
    from * (1 - part) + to * part;

export const interpolateRound =
  (from: number, to: number) =>
  (part: number): number =>
    Math.round(interpolateNumber(from, to)(part));

/** Of values of whatever kind; here they are numbers. */
export const interpolate = (
  from: number,
  to: number,
): ReturnType<typeof interpolateNumber> => interpolateNumber(from, to);

/** Only scales of three values and more ask for it. */
export const piecewise = (): never => {
  throw new Error("Scales of more than two values are not drawn here.");
};
