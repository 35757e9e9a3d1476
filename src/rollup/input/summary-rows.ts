import type { Activity } from "../../domain/activity";
import type { Adviser } from "../../domain/adviser";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { Meeting } from "../../domain/meeting";
import type { RecordFinding } from "../../domain/record-finding";

/** Which record a row was read from, and in which state of it. */
export interface RowOrigin {
  readonly recordId: string;
  /** The app it was read from; absent in what was kept by versions that knew one app a kind. */
  readonly appId?: string;
  /** kintone counts it up with every change. */
  readonly revision: string;
}

/** What became of one record: a value unless it can't be placed, and what was found. */
export interface Decoded<T> {
  /** Absent in rows that no record was read for. */
  readonly origin?: RowOrigin;
  readonly value?: T;
  readonly findings: readonly RecordFinding[];
}

/** A record of a dated source with the fiscal year that it belongs to; absent: undated. */
export interface DatedRow<T> extends Decoded<T> {
  readonly fiscalYear?: number;
}

/** An adviser with the place that the city gives them; without one they stand last. */
export interface PlacedAdviser {
  readonly adviser: Adviser;
  readonly order?: number;
}

/** All records of some fiscal years, completely read and decoded: plain data, as JSON keeps it. */
export interface SummaryRows {
  readonly fiscalYears: readonly number[];
  readonly meetings: readonly DatedRow<Meeting>[];
  readonly activities: readonly DatedRow<Activity>[];
  readonly advisers: readonly Decoded<PlacedAdviser>[];
  readonly summaries: readonly Decoded<AnnualSummary>[];
}
