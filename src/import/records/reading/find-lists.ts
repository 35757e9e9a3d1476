import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { FoundTable } from "../../found-table";
import { headingsKey } from "../columns/map-columns";
import type { ListSheet } from "./join-sheets";
import { periodOfSheet } from "./periods/sheet-period";
import { holdsNumbers } from "./why-no-list";
import type { ReadTable, RowNames } from "./table-rows";
import {
  isMonthHeading,
  timeColumns,
  unfoldMonths,
  unfoldTimes,
} from "./shapes/month-grid";
import { unfoldGroups } from "./shapes/several-in-row";
import { followHeadings } from "./shapes/follow-headings";
import { splitTables } from "./shapes/split-tables";
import { readTableRows } from "./table-rows";

/** The lists of a file, and those of them that are read unless somebody chooses otherwise. */
export interface FoundLists {
  /** In the order of the file; one at least. */
  readonly sheets: readonly ListSheet[];
  /** Names of the likeliest sheet and of those with the same headings. */
  readonly chosen: readonly string[];
  /** Sheets with something on them that hold no list. */
  readonly unread: readonly UnreadSheet[];
}

/** A sheet that can't be read as a list. */
export interface UnreadSheet {
  readonly name: string;
  /** How many of its rows have something. */
  readonly rows: number;
  readonly why: "noHeadings" | "noRows" | "noDate" | "numbers";
}

/** What tells a list. */
interface ListMarks {
  /** Whether a text is what a column may be called. */
  readonly isKnown: (heading: string) => boolean;
  /** Whether a text is the name of somebody on the roster. */
  readonly isPerson: (text: string) => boolean;
  /** Whether a text is the name of a choice that heads rows. */
  readonly isHeading: (text: string) => boolean;
  /** The choices of our own form to fill in are no list: they have no date. */
  readonly hasDate: (table: ReadTable) => boolean;
  /** Whether a table with a column a month may be a list of days. */
  readonly mayBeMonths: boolean;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
  readonly rowNames: RowNames;
}

/**
 * The sheets of a file that hold lists. The likeliest has most headings that
 * are known, the first of several, and is one that the file shows and that is
 * called no draft, example or copy (記入例, 旧, 4月 (2)) where there is any. Undefined where no sheet is a list with rows.
 */
export const findLists = (
  tables: readonly FoundTable[],
  {
    isKnown: isField,
    isPerson,
    isHeading,
    hasDate,
    mayBeMonths,
    startMonth,
    rowNames,
  }: ListMarks,
): FoundLists | undefined => {
  const isKnown = (heading: string): boolean =>
    isField(heading) || (mayBeMonths && isMonthHeading(heading));
  const read = (found: FoundTable, sheet?: string): ReadTable | undefined => {
    const table = readTableRows(found, isKnown, rowNames, sheet, isHeading);
    if (table === undefined) return table;
    const times = timeColumns(table);
    const columns = table.columns.filter((column) => !times.includes(column));
    if (times.length > 0 && !hasDate({ ...table, columns }))
      return unfoldTimes(table);
    if (!mayBeMonths) return table;
    return hasDate(table) ? unfoldGroups(table, isField) : unfoldMonths(table);
  };
  const apart = tables.flatMap((found) =>
    splitTables(found, { isKnown, isPerson }).map((part) =>
      followHeadings(part, isKnown),
    ),
  );
  const lists = apart.flatMap((found) => {
    const table = read(found);
    if (table === undefined) return [];
    const known = table.columns.filter(({ names }) => names.some(isKnown));
    return [{ found, table, known: known.length }];
  });
  const shown = lists.filter(({ found }) => !isAside(found));
  const hasShown = shown.some(({ table }) => table.rows.length > 0);
  const likely = hasShown ? shown : lists;
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
  const aside = new Set<string>();
  const sheets = taken.map(({ found, table }): ListSheet => {
    const { name: ofSheet = "", isHidden, part } = found;
    const name = nameOf(found);
    if (isAside(found)) aside.add(name);
    const named = isOne ? table : read(found, name);
    return {
      name,
      table: named ?? table,
      period: periodOfSheet(
        ofSheet,
        [...table.above, ...headingsOfDays(table)],
        startMonth,
      ),
      ...(isHidden === undefined ? {} : { isHidden }),
      ...(part === undefined ? {} : { isBeside: true }),
    };
  });
  return {
    sheets,
    chosen: sheets.flatMap(({ name, table }) =>
      isLike(table) && !(aside.has(name) && hasShown) ? [name] : [],
    ),
    unread: apart
      .filter((found) => !taken.some((list) => list.found === found))
      .flatMap((found) =>
        unreadSheet(found, lists.find((list) => list.found === found)?.table),
      ),
  };
};

/** 開催日（令和4年度） tells a year as a title does. */
const headingsOfDays = ({ columns }: ReadTable): readonly string[] =>
  columns.flatMap(({ heading }) => (heading.includes("日") ? [heading] : []));

/** 記入例, 見本, 旧, 4月 (2), 4月のコピー, 下書き; 見本市 and 旧庁舎 are none. */
const ASIDE =
  /^(?:(?:記入|入力|記載)?例|(?:記入|入力)?見本|サンプル|sample|example|旧|(?:旧)?(?:ひな(?:形|型)|雛形|テンプレート|template)|下書き|draft|没|不要|削除|使わない|使用しない|old|backup|バックアップ|コピー|控え)\d*$|[(_・-](?:旧版?|下書き|記入例|見本|コピー|没|不要|old|draft)\)?$|\(\d+\)$|の?(?:コピー|下書き|記入例|見本)\d*$|^旧[(_・-]?(?:[RHS\d]|令和|平成)/iu;

/** Whether a sheet is none of the file's own, by how it is called, or hidden. */
const isAside = ({ name = "", isHidden }: FoundTable): boolean =>
  isHidden === true || ASIDE.test(samenessKey(name));

const nameOf = ({ name = "", part }: FoundTable): string =>
  part === undefined ? name : `${name} 表${part}`.trim();

/** None where nothing stands on it. */
const unreadSheet = (
  found: FoundTable,
  table: ReadTable | undefined,
): readonly UnreadSheet[] => {
  const rows = found.rows.filter((row) => row.some((text) => !isBlank(text)));
  const ofList = table?.rows.length === 0 ? "noRows" : "noDate";
  const why = table === undefined ? "noHeadings" : ofList;
  return rows.length === 0
    ? []
    : [
        {
          name: nameOf(found),
          rows: rows.length,
          why: holdsNumbers(rows) ? "numbers" : why,
        },
      ];
};
