import type { CalendarDate } from "../domain/calendar-date";
import type { Settings } from "../settings/settings";
import type { Connect } from "./kintone-client";

/** Which records to read for a summary, from where and for whom. */
export interface LoadRequest {
  readonly settings: Settings;
  /** At least one. */
  readonly fiscalYears: readonly number[];
  /** 基準日; absent: the one of the 年度まとめ record, or none. */
  readonly asOf?: CalendarDate;
  /** The 年度まとめ record to take; absent: the one that fits the years best. */
  readonly summaryRecordId?: string;
  readonly connect: Connect;
  /** Whether to learn by what later changes can be told. */
  readonly isWatched?: boolean;
  readonly signal?: AbortSignal;
  /** See AppRequest. */
  readonly retryDelaysMs?: readonly number[];
  /** Records read so far, of all sources; the total once every source knows its own. */
  readonly onProgress?: (read: number, total: number | undefined) => void;
}
