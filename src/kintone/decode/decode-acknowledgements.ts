import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { omitBlank } from "./omit-blank";
import type { RecordReader } from "./record-reader";

/**
 * What was acknowledged, in the order of the table. Rows without a key or a
 * reason acknowledge nothing.
 * @returns undefined when the app has no table that can keep acknowledgements
 */
export const decodeAcknowledgements = (
  reader: RecordReader<SummaryFieldName>,
): readonly Acknowledgement[] | undefined =>
  KEPT.every((name) => reader.isMapped(name))
    ? reader.rows("acknowledgementTable").flatMap((row) => {
        const key = row.text("acknowledgementKey");
        const reason = row.text("acknowledgementReason");
        if (key === undefined || reason === undefined) return [];
        return [
          {
            key,
            reason,
            text: row.text("acknowledgementText") ?? "",
            by: row.text("acknowledgedBy") ?? "",
            ...omitBlank({ on: row.day("acknowledgedAt") }),
          },
        ];
      })
    : undefined;

/** Without these nothing can be kept. */
const KEPT = [
  "acknowledgementTable",
  "acknowledgementKey",
  "acknowledgementReason",
] as const;
