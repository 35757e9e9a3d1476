import type { Language } from "../../../i18n/language";
import type { ImportMessages } from "../../../i18n/entering/import-messages";
import { isAsked } from "../../../import/records/planning/results/count-plan";
import type { PlannedRecord } from "../../../import/records/planning/plan-records";

/** Which records of a list are shown. */
export const ROW_FILTERS = [
  "all",
  "wrong",
  "asked",
  "write",
  "there",
  "left",
] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What of the list is looked at. */
export interface RowsLookedAt {
  readonly filter: RowFilter;
  /** From 0. */
  readonly page: number;
  /** Names of rows that stay until the filter is chosen anew: somebody corrects them. */
  readonly kept: ReadonlySet<string>;
  /** Whether columns are shown that say the same of all rows. */
  readonly isWhole: boolean;
}

export const ALL_ROWS: RowsLookedAt = {
  filter: "all",
  page: 0,
  kept: new Set(),
  isWhole: false,
};

export const isShown = (
  record: PlannedRecord,
  { filter, kept }: RowsLookedAt,
): boolean => fits(record, filter) || record.rows.some((row) => kept.has(row));

const fits = (record: PlannedRecord, filter: RowFilter): boolean => {
  if (filter === "all") return true;
  return filter === "asked" ? isAsked(record) : record.standing === filter;
};

const MOST_NAMED = 10;

/** 5行目、8行目、ほか3行: the first ten rows by their numbers. */
export const rowsInWords = (
  records: readonly PlannedRecord[],
  { moreRows }: ImportMessages,
  language: Language,
): string => {
  const rows = records.flatMap((record) => record.rows);
  const named = rows
    .slice(0, MOST_NAMED)
    .map((row) => (language === "ja" ? `${row}行目` : `row ${row}`));
  const more = rows.length - named.length;
  return [...named, ...(more > 0 ? [moreRows(more)] : [])].join(
    language === "ja" ? "、" : ", ",
  );
};
