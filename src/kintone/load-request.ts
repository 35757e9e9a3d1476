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
  readonly connect: Connect;
  readonly signal?: AbortSignal;
  /** Records read so far, of all sources; the total once every source knows its own. */
  readonly onProgress?: (read: number, total: number | undefined) => void;
}
