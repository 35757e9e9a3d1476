import { recordNumber } from "../../domain/record-id";
import type {
  RecordVersion,
  RecordVersions,
} from "../freezing/record-versions";

/** A record that another version was made of, or of which it had another state. */
export interface RecordDifference extends Pick<
  RecordVersion,
  "source" | "recordId" | "fiscalYear"
> {
  readonly change: "added" | "changed" | "removed";
}

/**
 * Records by number and revision.
 * @param fiscalYears of the documents; records of others were read to compare with.
 *   年度まとめ records are left out: freezing itself changes them, and their
 *   texts are compared line by line.
 */
export const compareRecords = (
  before: RecordVersions,
  after: RecordVersions,
  fiscalYears: ReadonlySet<number>,
): readonly RecordDifference[] => {
  // Apps may have come, gone and changed places in the settings since.
  const hasApps = [...before.records, ...after.records].every(
    ({ appId }) => appId !== undefined,
  );
  const old = comparable(before, fiscalYears, hasApps);
  const now = comparable(after, fiscalYears, hasApps);
  return [
    ...[...now].flatMap(([key, record]) => {
      const earlier = old.get(key);
      if (earlier?.revision === record.revision) return [];
      return [difference(record, earlier ? "changed" : "added")];
    }),
    ...[...old].flatMap(([key, record]) =>
      now.has(key) ? [] : [difference(record, "removed")],
    ),
  ];
};

const comparable = (
  { records }: RecordVersions,
  fiscalYears: ReadonlySet<number>,
  hasApps: boolean,
): ReadonlyMap<string, RecordVersion> =>
  new Map(
    records
      .filter(
        ({ source, fiscalYear }) =>
          source !== "summaries" &&
          (fiscalYear === undefined || fiscalYears.has(fiscalYear)),
      )
      .map((record) => [
        hasApps
          ? `${record.source} ${record.appId} ${recordNumber(record.recordId)}`
          : `${record.source} ${record.recordId}`,
        record,
      ]),
  );

const difference = (
  { source, recordId, fiscalYear }: RecordVersion,
  change: RecordDifference["change"],
): RecordDifference => ({
  source,
  recordId,
  ...(fiscalYear === undefined ? {} : { fiscalYear }),
  change,
});
