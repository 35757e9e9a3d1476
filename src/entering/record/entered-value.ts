import type { EntryProblem } from "../entered-record";

/** A text as the field takes it, with what is wrong with it. */
export interface EnteredValue {
  /** Absent: nothing that could be written. */
  readonly value?: unknown;
  readonly problem?: Omit<EntryProblem, "field" | "row" | "level"> &
    // Absent: an error.
    Partial<Pick<EntryProblem, "level">>;
  /** What the text says of other fields: the last day of a range, a clock after the day, how exact the day is. */
  readonly besides?: {
    readonly to?: string;
    readonly clock?: string;
    readonly endClock?: string;
    readonly precision?: "month" | "fiscalYear";
  };
}
