import type { RecordCell } from "../../report/report-data";

/** What a document needs besides the report. */
export interface HtmlAssets {
  /** Pictures by their file key; one that is missing leaves its caption. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors?: readonly string[];
  /** Full address of a record; without it nothing leads to records. */
  readonly recordUrl?: (
    source: RecordCell["source"],
    recordId: string,
  ) => string;
}

export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
