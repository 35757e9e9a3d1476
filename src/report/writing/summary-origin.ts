import type { AnnualSummary } from "../../domain/annual-summary";
import type { TextOrigin } from "../text-origin";

/**
 * Where the 年度まとめ record wrote a text.
 * @param text undefined: blank, so that nobody wrote it
 * @param rowId where the field stands in a table
 */
export const summaryOrigin = (
  summary: Pick<AnnualSummary, "recordId"> | undefined,
  field: Extract<TextOrigin, { source: "summaries" }>["field"],
  text: string | undefined,
  rowId?: string,
): readonly TextOrigin[] =>
  summary === undefined || text === undefined || text === ""
    ? []
    : [
        {
          source: "summaries",
          recordId: summary.recordId,
          field,
          ...(rowId === undefined ? {} : { rowId }),
          text,
        },
      ];
