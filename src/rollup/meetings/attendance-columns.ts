import type { Attendance } from "../../domain/meeting";

/** One entry an attendance that のべ counts, in order of person. */
export interface AttendanceColumns {
  readonly size: number;
  readonly record: readonly Attendance[];
  /** Index of its meeting; ascending for each person. */
  readonly meeting: Int32Array;
  readonly rank: Int32Array;
  /** UNIDENTIFIED or the person's number; ascending. */
  readonly person: Int32Array;
}
