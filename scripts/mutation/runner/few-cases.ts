import fc from "fast-check";

/** So many of the cases that a property is tried on, the same ones for every change. */
const CASES = 20;

const SEED = 2022;

type Asked = number | { readonly numRuns?: number; readonly seed?: number };

const few = (asked: Asked = {}): Asked => {
  const { numRuns = CASES, ...others } =
    typeof asked === "number" ? { numRuns: asked } : asked;
  return { seed: SEED, ...others, numRuns: Math.min(numRuns, CASES) };
};

/**
 * fast-check with few cases: every change would wait for hundreds, and be
 * noticed by chance if they were others each time.
 */
export const fewCases = {
  ...fc,
  assert: (property: never, asked?: Asked): unknown =>
    fc.assert(property, few(asked) as never),
  sample: (arbitrary: never, asked?: Asked): unknown =>
    fc.sample(arbitrary, few(asked) as never),
};
