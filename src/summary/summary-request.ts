import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Roster } from "../domain/roster";
import type { Language } from "../i18n/language";
import type { Frozen } from "../domain/publishing/claimed-freezing";
import type { SnapshotReading } from "../publishing/freezing/snapshot-reading";
import type { SummaryRows } from "../rollup/input/summary-rows";
import type { Settings } from "../settings/settings";
import type { CountedSummary } from "./summary";
import type { SummaryChoice } from "./summary-choice";

/** What a summary is asked for, besides the records. */
export interface SummaryRequest {
  readonly choice: SummaryChoice;
  readonly settings: Settings;
  readonly language: Language;
  /** The 年度まとめ record to take, one that is read; absent: the one that fits the years best. */
  readonly summaryRecordId?: string;
  /** Whether each year is compared with the one before, which is then read too. */
  readonly isCompared: boolean;
  /** Login name of whoever reads; undefined for API tokens. */
  readonly viewer: string | undefined;
  readonly today: CalendarDate;
}

/**
 * Reads all records of the fiscal years; the kintone edge in use.
 * @throws when anything could not be read completely (domain: counting rule 15)
 */
type ReadRows = (fiscalYears: readonly number[]) => Promise<SummaryRows>;

/**
 * Reads the people of the staff app, to compare records with; undefined where
 * none is set. What keeps it from being read keeps no figure back.
 */
type ReadRoster = () => Promise<Roster | "unreadable" | undefined>;

/**
 * Reads what a 年度まとめ record was frozen with.
 * @throws when it could not be asked for: nothing else may stand in for it
 */
type ReadFrozen = (
  recordId: string,
  frozen: Frozen,
) => Promise<SnapshotReading>;

/** Where a summary's records come from. */
export interface SummaryPort {
  readonly rows: ReadRows;
  readonly roster: ReadRoster;
  readonly snapshot: ReadFrozen;
}

/**
 * Told once the figures are counted and before they are checked, to show them;
 * awaited. Not told where the figures to be shown may be frozen ones.
 */
export type ShowCounted = (counted: CountedSummary) => Promise<void>;
