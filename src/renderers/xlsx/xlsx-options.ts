import type { RecordCell } from "../../report/report-data";
import type { OfficeOptions, Picture } from "../ooxml/office-options";

/** What a workbook needs besides the report. */
export interface XlsxOptions {
  /** Full address of a record; without it the list of records has no links. */
  readonly recordUrl?: (
    source: RecordCell["source"],
    recordId: string,
  ) => string;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors?: readonly string[];
  /** By file key; what is missing is told by its name. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** See OfficeOptions. */
  readonly pause?: OfficeOptions["pause"];
}
