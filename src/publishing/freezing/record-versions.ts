import type { RowOrigin, SummaryRows } from "../../rollup/input/summary-rows";
import type { RecordFinding } from "../../domain/record-finding";

/** A record that was read, in the state in which it was. */
export interface RecordVersion extends RowOrigin {
  readonly source: RecordFinding["source"];
  /** Of records with a day. */
  readonly fiscalYear?: number;
}

/** The records that a summary was made of. */
export interface RecordVersions {
  /** All records of these years were read, and all without a day. */
  readonly fiscalYears: readonly number[];
  readonly records: readonly RecordVersion[];
}

/**
 * Which records a summary was made of, those of other years that were read
 * beside them left out; rows that no record was read for have none.
 */
export const recordVersions = (
  rows: SummaryRows,
  fiscalYears: readonly number[],
): RecordVersions => {
  const isWanted = (fiscalYear: number | undefined): boolean =>
    fiscalYear === undefined || fiscalYears.includes(fiscalYear);
  const records: RecordVersion[] = [];
  for (const source of ["meetings", "activities"] as const) {
    for (const { origin, fiscalYear } of rows[source]) {
      if (origin === undefined || !isWanted(fiscalYear)) continue;
      records.push({
        source,
        ...origin,
        ...(fiscalYear === undefined ? {} : { fiscalYear }),
      });
    }
  }
  for (const source of ["advisers", "summaries"] as const) {
    for (const { origin } of rows[source]) {
      if (origin !== undefined) records.push({ source, ...origin });
    }
  }
  return { fiscalYears, records };
};
