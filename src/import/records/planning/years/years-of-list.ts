import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { EntryProblem } from "../../../../entering/entered-record";
import type { ColumnMapping } from "../../columns/map-columns";
import type {
  ToldPeriod,
  YearWitness,
} from "../../reading/periods/list-period";
import type { TableColumn, TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import { DATE_FIELD } from "../known/load-known";
import { openDay } from "./open-day";
import type { YearGroup } from "./year-group";
import { groupOf } from "./group-of";
import { settleMonths } from "./settle-months";
import type { YearlessRun } from "./yearless-run";
import { columnsOf, filledOf, yearCells } from "./year-cells";

interface YearRules {
  readonly kind: EnteredKind;
  readonly mapping: ColumnMapping;
  readonly columns: readonly TableColumn[];
  readonly answers: ReadonlyMap<string, string>;
  readonly edits: ReadonlyMap<string, string>;
  /** Of days whose sheet and headings tell none; absent: nobody told it. */
  readonly fiscalYear?: number;
  /** What tells that year. */
  readonly yearBy?: YearWitness;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
}

/** A row in its year, and what is to be asked of it. */
interface YearedRow {
  readonly row: TableRow;
  /** Absent: its day tells its year itself. */
  readonly years?: YearGroup;
  readonly asks: readonly EntryProblem[];
}

/**
 * Puts days that lack their year into the one that is told besides: by a column
 * of years above them, a heading inside the list, their sheet or its title, the
 * name of the file, or by whoever imports it. Only the last is sure; anything else
 * is confirmed once, or chosen where the order of the months proves something
 * against it. A row without a day goes on with the one above, in its year.
 */
export const yearsOfList = (
  rows: readonly TableRow[],
  rules: YearRules,
): ((row: TableRow) => YearedRow) => {
  const yeared = new Map<TableRow, YearedRow>();
  const { runs, blank } = runsOf(rows, rules);
  const groups = new Map<string, YearlessRun[]>();
  for (const run of settleMonths(runs, rules.startMonth))
    groups.set(run.key, [...(groups.get(run.key) ?? []), run]);
  for (const of of groups.values())
    for (const one of groupOf(of, rules)) yeared.set(...one);
  let last: YearedRow | undefined;
  return (row) => {
    const own = yeared.get(row);
    if (own !== undefined || !blank.has(row)) last = own;
    if (own !== undefined) return own;
    const isBelow = last?.row.sheet === row.sheet && blank.has(row);
    return isBelow && last?.row.period !== undefined
      ? { row: { ...row, period: last.row.period }, asks: [] }
      : { row, asks: [] };
  };
};

const runsOf = (
  rows: readonly TableRow[],
  rules: YearRules,
): {
  readonly runs: readonly YearlessRun[];
  readonly blank: ReadonlySet<TableRow>;
} => {
  const { mapping, kind, startMonth, edits } = rules;
  const field = DATE_FIELD[kind];
  const at = {
    day: columnsOf(mapping, field),
    month: columnsOf(mapping, "dateMonth"),
  };
  const hasDateColumn = at.day.length + at.month.length > 0;
  const cellsOf = yearCells(mapping);
  const blockOf = blocksIn(rules);
  const runs: YearlessRun[] = [];
  const blank = new Set<TableRow>();
  let monthAbove = "";
  /** What the last row with a year in its column says. */
  let toldAbove: { readonly month?: number } | undefined;
  let sheet: string | undefined;
  for (const row of rows) {
    if (row.sheet !== sheet) monthAbove = "";
    ({ sheet } = row);
    const textAt = (indexes: readonly number[]): string =>
      row.cells[filledOf(indexes, row) ?? -1] ?? "";
    monthAbove = textAt(at.month) || monthAbove;
    const cells = cellsOf(row);
    const day = openDay(
      { day: textAt(at.day), dateMonth: monthAbove, ...cells.own },
      row.period ?? {},
      edits.get(cellKey(row.name, field)),
      { kind, startMonth, hasDateColumn },
    );
    if (day.state === "blank") blank.add(row);
    if (day.state === "told" && Object.keys(cells.own).length > 0)
      toldAbove = day;
    if (day.state !== "open") continue;
    const told = toldOf(row, day.month, cells.above, rules);
    // A month that its sheet tells goes on from sheet to sheet.
    const isOfPlace =
      row.period?.month !== undefined && row.headed === undefined;
    const isOfList = told.by === undefined || OF_LIST.has(told.by.place);
    const key = JSON.stringify([
      isOfPlace && isOfList ? "" : row.sheet,
      told.by,
      told.fiscalYear ?? told.year,
    ]);
    const last = runs.at(-1);
    const isOn =
      toldAbove === undefined &&
      last?.key === key &&
      blockOf(last.rows.at(-1)?.row) === blockOf(row);
    const member = { row, day, at: cells.at };
    const { month } = toldAbove ?? {};
    toldAbove = undefined;
    if (last !== undefined && isOn) last.rows.push(member);
    else
      runs.push({
        key,
        told,
        rows: [member],
        ...(month === undefined ? {} : { monthAbove: month }),
      });
  }
  return { runs, blank };
};

const OF_LIST: ReadonlySet<YearWitness["place"]> = new Set(["chosen", "file"]);

/** What months begin anew below: a heading inside the list, a row of a table by month; activities are listed by what they are. */
const blocksIn = ({
  columns,
  mapping,
  kind,
}: YearRules): ((row: TableRow | undefined) => string) => {
  const indexes = columns
    .filter(
      ({ index, beside }) =>
        beside === "block" ||
        (kind === "activities" && BY_KIND.has(mapping.get(index) ?? "")),
    )
    .map(({ index }) => index);
  return (row) =>
    JSON.stringify([
      row?.ofMonths,
      ...indexes.map((index) => row?.cells[index]),
    ]);
};

const BY_KIND: ReadonlySet<string> = new Set(["section", "summaryLine"]);

/** What is nearest to the row goes before; what somebody chose, before its sheet and title. */
const toldOf = (
  { period = {} }: TableRow,
  month: number | undefined,
  ofColumn: ToldPeriod | undefined,
  { fiscalYear, yearBy, columns }: YearRules,
): ToldPeriod => {
  if (ofColumn !== undefined) return ofColumn;
  const ofList: ToldPeriod =
    fiscalYear === undefined
      ? {}
      : { fiscalYear, ...(yearBy === undefined ? {} : { by: yearBy }) };
  const isOne = columns.every(({ sheets }) => (sheets?.size ?? 1) === 1);
  const isChosen =
    yearBy?.place === "chosen" && isOne && period.by?.place !== "heading";
  const hasYear = period.fiscalYear !== undefined || period.year !== undefined;
  const isOfOther = period.isMonths && period.month !== month;
  return !hasYear || isOfOther || isChosen ? ofList : period;
};
