import type { ColumnMapping } from "../../columns/map-columns";
import { dayOfYear } from "../../reading/rows/noted-day";
import type { TableColumn } from "../../reading/table-rows";

/** Headings of days on which something was written, and not of what is written of. */
const OF_WRITING =
  /記入|作成|登録|入力|更新|報告|提出|受付|申込|承認|created|updated|entered/iu;

/**
 * Whether a row has a day in a column of which nothing is taken: it is of more than a
 * year, and the column of its day is still to be chosen.
 */
export const hasUnusedDay = (
  cells: readonly string[],
  {
    columns,
    mapping,
  }: {
    readonly columns: readonly TableColumn[];
    readonly mapping: ColumnMapping;
  },
): boolean =>
  columns.some(
    ({ index, heading }) =>
      !mapping.has(index) &&
      !OF_WRITING.test(heading) &&
      dayOfYear(cells[index] ?? "") !== undefined,
  );
