import type { DocumentYearStyle } from "../../domain/era";
import type { Edition } from "../../report/edition";
import type { Settings } from "../../settings/settings";
import type { Connect } from "../rest/kintone-client";
import type { SummaryTerms } from "../../summary/rollup-input-of";

/** Which records to read for a summary, from where and for whom. */
export interface LoadRequest extends SummaryTerms {
  readonly settings: Settings;
  /** At least one. */
  readonly fiscalYears: readonly number[];
  /** How the report writes years; absent: as the settings say. */
  readonly yearStyle?: DocumentYearStyle;
  /** For whom the report is; absent: public. */
  readonly edition?: Edition;
  readonly connect: Connect;
  /** Whether to learn by what later changes can be told. */
  readonly isWatched?: boolean;
  readonly signal?: AbortSignal;
  /** See AppRequest. */
  readonly retryDelaysMs?: readonly number[];
  /** Records read so far, of all sources; the total once every source knows its own. */
  readonly onProgress?: (read: number, total: number | undefined) => void;
}
