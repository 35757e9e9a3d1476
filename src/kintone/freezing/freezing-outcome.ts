import type { FreezingFailure } from "./freezing-failure";

/** What became of freezing or reopening a summary. */
export type FreezingOutcome =
  | {
      readonly isDone: true;
      /** Whether the record's comments tell of it too. */
      readonly isCommented: boolean;
    }
  | {
      readonly isDone: false;
      readonly failure: FreezingFailure;
      /** kintone's own words, for whoever helps. */
      readonly detail?: string;
    };

export const notDone = (
  failure: FreezingFailure,
  detail?: string,
): FreezingOutcome => ({
  isDone: false,
  failure,
  ...(detail === undefined ? {} : { detail }),
});
