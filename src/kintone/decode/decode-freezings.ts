import type { FreezingEntry } from "../../domain/annual-summary";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { omitBlank } from "./omit-blank";
import type { RecordReader } from "./record-reader";

/**
 * 確定の履歴 of a 年度まとめ record, the last row last; blank rows are none.
 * @returns undefined when there is none
 */
export const decodeFreezings = (
  reader: RecordReader<SummaryFieldName>,
): readonly FreezingEntry[] | undefined => {
  const entries = reader.rows("freezingTable").flatMap((row) => {
    const name = row.text("freezingFile");
    const checksum = row.text("freezingChecksum");
    const entry: FreezingEntry = omitBlank({
      on: row.day("freezingAt"),
      time: row.clock("freezingAt"),
      by: row.text("freezingBy"),
      reason: row.text("freezingReason"),
      snapshot:
        name === undefined || checksum === undefined
          ? undefined
          : { name, checksum },
    });
    return Object.keys(entry).length === 0 ? [] : [entry];
  });
  return entries.length === 0 ? undefined : entries;
};
