import type { AnnualSummary } from "../../domain/annual-summary";
import type { RecordChoices } from "../../fields/record-choices";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { decodeFreezings } from "./decode-freezings";
import { omitBlank } from "./omit-blank";
import type { RecordReader } from "./record-reader";

/** 状態 and 確定の履歴 of a 年度まとめ record; a choice without a meaning is no 状態. */
export const decodeFreezingState = (
  reader: RecordReader<SummaryFieldName>,
  { summaryStatus }: Pick<RecordChoices, "summaryStatus">,
): Pick<AnnualSummary, "status" | "freezings"> => {
  const status = reader.meaning("status", summaryStatus);
  return omitBlank({
    status: status === "unknown" ? undefined : status,
    freezings: decodeFreezings(reader),
  });
};
