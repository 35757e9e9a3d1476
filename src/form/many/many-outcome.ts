import type { NotWritten } from "../../kintone/corrections/not-written";

/** Why a record was left as it is; "stopped": by whoever waited. */
export type ManyProblem = NotWritten | "stopped";

/** Whether the same can be tried again from the same page, by why it was not done. */
export const CAN_BE_TRIED_AGAIN: Readonly<Record<ManyProblem, boolean>> = {
  notReached: true,
  stopped: true,
  changedMeanwhile: false,
  noPermission: false,
  loggedOut: false,
  lockedByLookup: false,
  refused: false,
  unknown: false,
};

/** What became of one of many records. */
export type ManyOutcome =
  | { readonly notWritten: ManyProblem }
  /** Done; absent: there is no way back. */
  | { readonly undo?: Undo };

/**
 * Takes back what was done to a record, unless somebody changed it since.
 * @returns why it was not; undefined when the record has again what it had
 */
type Undo = (signal?: AbortSignal) => Promise<ManyProblem | undefined>;
