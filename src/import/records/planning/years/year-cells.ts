import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { ColumnMapping } from "../../columns/map-columns";
import type {
  ToldPeriod,
  YearWitness,
} from "../../reading/periods/list-period";
import type { TableRow } from "../../reading/table-rows";
import { bareYears, yearIn } from "../days/compose-date";

/** Columns of years: of the calendar, or 年度. */
const YEAR_COLUMNS = ["dateYear", "dateFiscalYear"] as const;
type YearColumn = (typeof YEAR_COLUMNS)[number];

/** Years that columns tell of a row. */
interface YearCells {
  /** Those that stand in the row itself. */
  readonly own: Readonly<Partial<Record<YearColumn, string>>>;
  /** That of a row above, whose cell is blank, merged or 〃 here; absent: none tells one. */
  readonly above?: ToldPeriod;
  /** All columns of years. */
  readonly at: readonly number[];
}

/** Sheets may have columns of their own for one thing. */
export const columnsOf = (
  mapping: ColumnMapping,
  target: string,
): readonly number[] =>
  [...mapping].flatMap(([index, held]) => (held === target ? [index] : []));

/** The one of them that a row has. */
export const filledOf = (
  indexes: readonly number[],
  { cells }: TableRow,
): number | undefined => indexes.find((index) => !isBlank(cells[index]));

/**
 * Reads rows in their order for what their columns of years say: of the row
 * itself, or once for the rows below, until another heading tells a year.
 */
export const yearCells = (
  mapping: ColumnMapping,
): ((row: TableRow) => YearCells) => {
  const ofYears = YEAR_COLUMNS.map(
    (column) => [column, columnsOf(mapping, column)] as const,
  );
  const at = ofYears.flatMap(([, indexes]) => indexes);
  let above: ToldPeriod | undefined;
  let place = "";
  return (row) => {
    const here = JSON.stringify([row.sheet, row.period?.by]);
    if (here !== place) above = undefined;
    place = here;
    const own: Partial<Record<YearColumn, string>> = {};
    for (const [column, indexes] of ofYears) {
      const index = filledOf(indexes, row);
      if (index === undefined) continue;
      const text = row.cells[index] ?? "";
      const isRepeated =
        row.shared?.get(index) === "later" || row.dittos?.has(index) === true;
      // 4 alone is of an era that nobody says.
      const isBare = yearIn(text) === undefined && bareYears(text).length > 0;
      if (!isRepeated && !isBare) own[column] = text;
      above = periodOf(text, column) ?? above;
    }
    return { own, at, ...(above === undefined ? {} : { above }) };
  };
};

const periodOf = (text: string, column: YearColumn): ToldPeriod | undefined => {
  const bare = column === "dateFiscalYear" ? bareYears(text)[0] : undefined;
  const year = yearIn(text) ?? bare;
  if (year === undefined) return undefined;
  const by: YearWitness = { place: "column", text: text.trim() };
  return column === "dateFiscalYear" || samenessKey(text).endsWith("年度")
    ? { fiscalYear: year, by }
    : { year, by };
};
