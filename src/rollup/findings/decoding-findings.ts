import type { RecordFinding } from "../../domain/record-finding";
import type { YearRecords } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";

/**
 * What decoding found about the records of one fiscal year, and about records
 * that belong to none because they could not be read.
 */
export const decodingFindings = (
  { findings, meetings, activities }: RollupInput,
  year: YearRecords,
): RecordFinding[] => {
  if (findings.length === 0) return [];
  const inYear = {
    meetings: recordIds(year.meetings),
    activities: recordIds(year.activities),
  };
  const readable = {
    meetings: recordIds(meetings),
    activities: recordIds(activities),
  };
  return findings.filter(
    ({ source, recordId }) =>
      source === "advisers" ||
      source === "summaries" ||
      source === "staff" ||
      inYear[source].has(recordId) ||
      !readable[source].has(recordId),
  );
};

const recordIds = (
  rows: readonly { readonly recordId: string }[],
): ReadonlySet<string> => new Set(rows.map(({ recordId }) => recordId));
