/** A figure against the fiscal year before (domain: Derived figures). */
export interface Comparison {
  readonly current: number | null;
  readonly base: number | null;
  /** current − base; null where either is missing. */
  readonly difference: number | null;
  /** current ÷ base, 1 is unchanged; null where there is no base or it is 0. */
  readonly ratio: number | null;
}

/**
 * @param base the same figure of the year before; null or undefined when that
 *   year was not read or has no such figure
 */
export const compareFigures = (
  current: number | null,
  base: number | null | undefined,
): Comparison => {
  const before = base ?? null;
  const difference =
    current === null || before === null ? null : current - before;
  return {
    current,
    base: before,
    difference,
    ratio:
      current === null || before === null || before === 0
        ? null
        : current / before,
  };
};
