import type { FoundTable } from "../../found-table";
import { headingsKey } from "../columns/map-columns";
import type { ListSheet } from "./join-sheets";
import { periodOfSheet } from "./list-period";
import type { ReadTable } from "./table-rows";
import { isMonthHeading, unfoldMonths } from "./month-grid";
import { splitTables } from "./split-tables";
import { readTableRows } from "./table-rows";

/** The lists of a file, and those of them that are read unless somebody chooses otherwise. */
export interface FoundLists {
  /** In the order of the file; one at least. */
  readonly sheets: readonly ListSheet[];
  /** Names of the likeliest sheet and of those with the same headings. */
  readonly chosen: readonly string[];
}

/** What tells a list. */
interface ListMarks {
  /** Whether a text is what a column may be called. */
  readonly isKnown: (heading: string) => boolean;
  /** Whether a text is the name of somebody on the roster. */
  readonly isPerson: (text: string) => boolean;
  /** The choices of our own form to fill in are no list: they have no date. */
  readonly hasDate: (table: ReadTable) => boolean;
  /** Whether a table with a column a month may be a list of days. */
  readonly mayBeMonths: boolean;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
}

/**
 * The sheets of a file that hold lists. The likeliest has most headings that
 * are known, the first of several, and is one that the file shows where there is
 * any: drafts are hidden. Undefined where no sheet is a list with rows.
 */
export const findLists = (
  tables: readonly FoundTable[],
  { isKnown: isField, isPerson, hasDate, mayBeMonths, startMonth }: ListMarks,
): FoundLists | undefined => {
  const isKnown = (heading: string): boolean =>
    isField(heading) || (mayBeMonths && isMonthHeading(heading));
  const read = (found: FoundTable, sheet?: string): ReadTable | undefined => {
    const table = readTableRows(found, isKnown, sheet);
    return table === undefined || !mayBeMonths || hasDate(table)
      ? table
      : unfoldMonths(table);
  };
  const apart = tables.flatMap((found) =>
    splitTables(found, { isKnown, isPerson }),
  );
  const lists = apart.flatMap((found) => {
    const table = read(found);
    if (table === undefined) return [];
    const known = table.columns.filter(({ names }) => names.some(isKnown));
    return [{ found, table, known: known.length }];
  });
  const shown = lists.filter(
    ({ found, table }) => !found.isHidden && table.rows.length > 0,
  );
  const likely = shown.length > 0 ? shown : lists;
  const most = Math.max(...likely.map(({ known }) => known));
  const best = likely.find(({ known }) => known === most);
  if (best === undefined || best.table.rows.length === 0) return undefined;
  const headings = headingsKey(best.table.columns);
  const isLike = (table: ReadTable): boolean =>
    headingsKey(table.columns) === headings;
  const taken = lists.filter(
    ({ table }) => table.rows.length > 0 && (isLike(table) || hasDate(table)),
  );
  const isOne = taken.length === 1;
  const sheets = taken.map(({ found, table }): ListSheet => {
    const { name: ofSheet = "", isHidden, part } = found;
    const name = part === undefined ? ofSheet : `${ofSheet} 表${part}`.trim();
    const named = isOne ? table : read(found, name);
    return {
      name,
      table: named ?? table,
      period: periodOfSheet(ofSheet, table.above, startMonth),
      ...(isHidden === undefined ? {} : { isHidden }),
      ...(part === undefined ? {} : { isBeside: true }),
    };
  });
  return {
    sheets,
    chosen: sheets.flatMap(({ name, table, isHidden }) =>
      isLike(table) && (!isHidden || shown.length === 0) ? [name] : [],
    ),
  };
};
