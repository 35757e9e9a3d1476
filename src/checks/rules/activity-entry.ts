import type {
  ActivityPeriod,
  ActivityStanding,
  ActivityStatus,
} from "../../domain/activity";

/** An activity as far as it is entered; a decoded Activity fits too. */
export interface ActivityEntry {
  readonly recordId?: string;
  readonly section?: string;
  /** Of the app, whose records need not say it. */
  readonly sectionId?: string;
  readonly summaryLine?: string;
  readonly title?: string;
  readonly workingGroup?: string;
  readonly period?: ActivityPeriod;
  readonly storedFiscalYear?: number;
  /** A month with its number, which may be 0. */
  readonly isMonthly?: true;
  /** NaN when something other than a number was entered; absent when blank. */
  readonly count?: number;
  readonly status?: ActivityStatus;
  readonly standing?: ActivityStanding;
  readonly exclusionReason?: string;
  readonly advisers: readonly string[];
}
