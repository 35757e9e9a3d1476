import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { Source } from "../../settings/settings";

/** What has to be mapped, and seen, to hold them. */
export const COLUMNS = [
  "publishedTable",
  "publishedFiscalYear",
  "publishedSection",
  "publishedRank",
  "publishedMeasure",
  "publishedValue",
] as const satisfies readonly SummaryFieldName[];

/** Whether the app can hold 公表値 of sections and ranks. */
export const holdsPublishedFigures = (
  source: Source<SummaryFieldName> | undefined,
): source is Source<SummaryFieldName> =>
  COLUMNS.every((name) => source?.fields[name] !== undefined);
