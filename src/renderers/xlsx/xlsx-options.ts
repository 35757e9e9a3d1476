import type { RecordCell } from "../../report/report";

/** What a workbook needs besides the report. */
export interface XlsxOptions {
  /** Full address of a record; without it the list of records has no links. */
  readonly recordUrl?: (
    source: RecordCell["source"],
    recordId: string,
  ) => string;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors?: readonly string[];
}
