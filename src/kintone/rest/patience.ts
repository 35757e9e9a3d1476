/** How often kintone is asked again, and after how long: one entry a time, ms. */
export interface Patience {
  /** After a fault that may pass, when something is read. */
  readonly readAgainMs: readonly number[];
  /** Before a record is looked at again, when writing was refused for a change of others or its answer is lost. */
  readonly writeAgainMs: readonly number[];
}

/** Six seconds in all: longer than a burst of others, shorter than patience. */
const USUAL: Patience = {
  readAgainMs: [500, 1500, 4000],
  writeAgainMs: [200, 500, 1000, 2000],
};

export const patienceOf = ({
  patience = USUAL,
}: {
  /** Absent: the usual one. */
  readonly patience?: Patience;
}): Patience => patience;
