import { isBlank } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { EntryProblem } from "../../../../entering/entered-record";
import type { ColumnMapping } from "../../columns/map-columns";
import type { TableColumn, TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import { monthWithoutYear, yearIn } from "../compose-date";
import { DATE_FIELD } from "../known/load-known";
import { isOrdered, orderOfMonths } from "./order-of-months";

/** What the fiscal year of a list may mean where its months don't run from its first to its last. */
type ListYearAnswer =
  /** all of it is of that year */
  | "fiscal"
  /** 1月 to 12月 */
  | "calendar"
  /** the fiscal year after, from where one ends */
  | "onward"
  /** the one before */
  | "backward";

interface ListYearRules {
  readonly kind: EnteredKind;
  readonly mapping: ColumnMapping;
  readonly columns: readonly TableColumn[];
  readonly answers: ReadonlyMap<string, string>;
  readonly edits: ReadonlyMap<string, string>;
  /** Of days without a year; absent: nobody told it. */
  readonly fiscalYear?: number;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
}

/** Rows on end whose days have no year, below one fiscal year. */
interface Run {
  readonly key: string;
  readonly fiscalYear: number;
  readonly rows: { readonly row: TableRow; readonly month: number }[];
}

/** A row with the year that was answered, and what is to be asked of it. */
interface YearedRow {
  readonly row: TableRow;
  readonly asks: readonly EntryProblem[];
}

/**
 * Puts meetings whose days have no year into the fiscal year of their list. Where their
 * months step from the last one of a fiscal year to its first (3月, 4月; the latest
 * first: 4月, 3月), or run from 1月 to 12月, the list is of several years, or of one
 * of the calendar: that is asked, once a year that is told. A few rows out of their order
 * say nothing, and neither do months in no order, nor those of columns (4月 | 5月).
 */
export const listYears = (
  rows: readonly TableRow[],
  rules: ListYearRules,
): ((row: TableRow) => YearedRow) => {
  const told = new Map<TableRow, YearedRow>();
  for (const run of runsOf(rows, rules))
    for (const yeared of yearsOfRun(run, rules)) told.set(...yeared);
  let last: TableRow | undefined;
  return (row) => {
    const yeared = told.get(row);
    if (yeared !== undefined) {
      last = yeared.row;
      return yeared;
    }
    // What goes on below a day is of its year.
    const isBelow =
      last?.sheet === row.sheet && isBlank(textOf(row, dayColumn(rules)));
    if (!isBelow) last = undefined;
    return {
      row: isBelow && last?.period ? { ...row, period: last.period } : row,
      asks: [],
    };
  };
};

const textOf = ({ cells }: TableRow, index: number | undefined): string =>
  index === undefined ? "" : (cells[index] ?? "");

const columnOf = (
  { mapping }: Pick<ListYearRules, "mapping">,
  target: string,
): number | undefined => [...mapping].find(([, held]) => held === target)?.[0];

const dayColumn = (rules: ListYearRules): number | undefined =>
  columnOf(rules, DATE_FIELD[rules.kind]);

const runsOf = (
  rows: readonly TableRow[],
  rules: ListYearRules,
): readonly Run[] => {
  // Activities are listed by what they are: months begin anew below each heading.
  const isByMonth = rules.kind === "meetings";
  if (!isByMonth || columnOf(rules, "dateYear") !== undefined) return [];
  const at = {
    day: dayColumn(rules),
    month: columnOf(rules, "dateMonth"),
    fiscalYear: columnOf(rules, "dateFiscalYear"),
  };
  const blocks = rules.columns.filter(({ beside }) => beside === "block");
  const runs: Run[] = [];
  for (const row of rows) {
    const { period = {}, headed, sheet } = row;
    const fiscalYear = period.fiscalYear ?? rules.fiscalYear;
    // A month that its column or sheet tells doesn't go on from row to row.
    const isOfPlace = period.month !== undefined && headed === undefined;
    if (fiscalYear === undefined || period.year !== undefined || isOfPlace)
      continue;
    if (yearIn(textOf(row, at.fiscalYear)) !== undefined) continue;
    const block = blocks.map(({ index }) => textOf(row, index));
    const key = JSON.stringify([sheet, fiscalYear, ...block]);
    const last = runs.at(-1)?.key === key ? runs.at(-1) : undefined;
    const texts = {
      day: textOf(row, at.day),
      dateMonth: textOf(row, at.month),
    };
    const above = period.month ?? last?.rows.at(-1)?.month;
    const month = monthWithoutYear(texts, above);
    if (month === undefined) continue;
    if (last === undefined)
      runs.push({ key, fiscalYear, rows: [{ row, month }] });
    else last.rows.push({ row, month });
  }
  return runs;
};

const yearsOfRun = (
  { fiscalYear, rows }: Run,
  { kind, answers, edits, startMonth }: ListYearRules,
): readonly (readonly [TableRow, YearedRow])[] => {
  const order = orderOfMonths(
    rows.map(({ month }) => (month - startMonth + 12) % 12),
  );
  const ofCalendar = orderOfMonths(rows.map(({ month }) => month - 1));
  const isSeveral = order.turned > 0 && isOrdered(order);
  const isCalendar =
    ofCalendar.turned === 0 &&
    (isSeveral
      ? isOrdered(ofCalendar)
      : ofCalendar.astray === 0 && order.astray > 0);
  if (!isSeveral && !isCalendar) return [];
  const values: readonly ListYearAnswer[] = [
    "fiscal",
    ...(isCalendar ? (["calendar"] as const) : []),
    ...(isSeveral
      ? ([order.direction === 1 ? "onward" : "backward"] as const)
      : []),
  ];
  const answerKey = `listYear:${fiscalYear}:${values.join()}`;
  const answer = values.find((one) => one === answers.get(answerKey));
  const ask: EntryProblem = {
    field: DATE_FIELD[kind],
    level: "error",
    code: "listYear",
    detail: String(fiscalYear),
    candidates: values.map((value) => ({ value, label: value })),
    answerKey,
  };
  return rows.map(({ row, month }, at) => [
    row,
    answer === undefined
      ? { row, asks: edits.has(cellKey(row.name, ask.field)) ? [] : [ask] }
      : {
          row: {
            ...row,
            period: {
              ...row.period,
              ...(answer === "calendar"
                ? {
                    year: fiscalYear,
                    fiscalYear: fiscalYear - (month < startMonth ? 1 : 0),
                  }
                : {
                    fiscalYear:
                      answer === "fiscal"
                        ? fiscalYear
                        : fiscalYear + order.direction * (order.turns[at] ?? 0),
                  }),
            },
          },
          asks: [],
        },
  ]);
};
