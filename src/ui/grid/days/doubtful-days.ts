import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { daysBetween, monthOf } from "../../../domain/calendar/calendar-date";
import { yearsLater } from "../../../domain/calendar/years-later";
import { dayMeantNow } from "../../../form/rules/year-before";
import { astrayRuns } from "../../../import/records/planning/years/doubtful/astray-runs";
import type { DatedRow } from "../../../import/records/planning/years/doubtful/dated-row";
import { datedRow } from "../../../import/records/planning/years/doubtful/dated-row";
import type { GridGround, GridRow } from "../rows/grid-rows";
import type { RowFault } from "../rows/row-fault";
import type { DaysOfGrid } from "./days-meant";

/** What is entered these days is of two months before; a list of older days is of the past. */
const RECENT_DAYS = 62;

interface RowOfDay extends DatedRow {
  readonly row: GridRow;
}

interface DoubtfulDay {
  readonly row: GridRow;
  readonly code: "dateAstray" | "dateYearBefore";
  readonly detail: string;
  /** What may be meant, as the cell would hold it. */
  readonly meant: string;
}

/**
 * Days of which the year may be mistaken, as long as the table is open: years away
 * from the rows around them, as imports ask of them, or a year before these days,
 * as the forms do. Nothing is moved unasked. What is as it was is the same object.
 */
export class DoubtfulDays {
  private readonly dated = new WeakMap<GridRow, RowOfDay | "none">();
  private before:
    | { readonly key: string; readonly faults: ReadonlyMap<number, RowFault> }
    | undefined;

  /**
   * @param rows that are used, in their order
   * @returns by the keys of rows
   */
  of(
    rows: readonly GridRow[],
    { columns, days }: Pick<GridGround, "columns" | "days">,
  ): ReadonlyMap<number, RowFault> {
    const field = columns.find(({ kind }) => kind === "day")?.name;
    if (field === undefined) return new Map();
    const dated = rows.flatMap((row) => {
      const one = this.datedOf(row, field, days.startMonth);
      return one === "none" ? [] : [one];
    });
    const key = JSON.stringify([
      days.month,
      ...dated.map(({ row, text }) => [row.key, text]),
    ]);
    if (this.before?.key === key) return this.before.faults;
    const faults = new Map(
      doubtfulDays(dated, days).map((doubt) => [
        doubt.row.key,
        faultOf(doubt, field),
      ]),
    );
    this.before = { key, faults };
    return faults;
  }

  /** Rows are never changed: another text makes another row. */
  private datedOf(
    row: GridRow,
    field: string,
    startMonth: number,
  ): RowOfDay | "none" {
    const known = this.dated.get(row);
    if (known !== undefined) return known;
    const read = datedRow(
      {
        name: String(row.key),
        sheet: "",
        text: row.own[field],
      },
      startMonth,
    );
    const made = read === undefined ? "none" : { ...read, row };
    this.dated.set(row, made);
    return made;
  }
}

const doubtfulDays = (
  rows: readonly RowOfDay[],
  days: DaysOfGrid,
): readonly DoubtfulDay[] => {
  const before = daysYearBefore(rows, days);
  const asked = new Set(before.map(({ row }) => row));
  const astray = astrayAmong(
    rows.filter(({ row }) => !asked.has(row)),
    days,
  );
  return [...before, ...astray];
};

/**
 * Days about a year before today, the first of those that follow each other. None
 * where the month is chosen, and none of a table that is of the past.
 */
const daysYearBefore = (
  rows: readonly RowOfDay[],
  { month, today }: DaysOfGrid,
): readonly DoubtfulDay[] => {
  const isOfPast = rows.some(
    ({ day }) =>
      daysBetween(day, today) > RECENT_DAYS &&
      dayMeantNow(day, today) === undefined,
  );
  if (isOfPast) return [];
  return rows.flatMap(({ day, moved, row }, at): readonly DoubtfulDay[] => {
    const meant = dayMeantNow(day, today);
    const above = rows[at - 1]?.day;
    const goesOn =
      above !== undefined && Math.abs(daysBetween(above, day)) <= RECENT_DAYS;
    return meant === undefined || goesOn || monthOf(day) === month
      ? []
      : [
          {
            row,
            code: "dateYearBefore",
            detail: meant,
            meant: moved(later(1)),
          },
        ];
  });
};

/** Whoever corrected a year before today is not asked back by those still to be corrected. */
const astrayAmong = (
  rows: readonly RowOfDay[],
  { startMonth, today }: DaysOfGrid,
): readonly DoubtfulDay[] =>
  astrayRuns(
    rows.map(({ day }) => day),
    startMonth,
  ).flatMap(({ first, last, years }): readonly DoubtfulDay[] => {
    const run = rows.slice(first, last + 1);
    const around = [rows[first - 1], rows[last + 1]].flatMap(
      (one) => one?.day ?? [],
    );
    const isAskedBack = run.some(
      ({ day }) => dayMeantNow(later(years)(day), today) !== undefined,
    );
    return isAskedBack
      ? []
      : run.map(({ day, moved, row }) => ({
          row,
          code: "dateAstray",
          detail: `${day} ≠ ${around.join("、")}`,
          meant: moved(later(years)),
        }));
  });

const later =
  (years: number) =>
  (day: CalendarDate): CalendarDate =>
    yearsLater(day, years) ?? day;

const faultOf = (
  { code, detail, meant }: DoubtfulDay,
  field: string,
): RowFault => ({
  level: "warning",
  field,
  problem: {
    field,
    level: "warning",
    code,
    detail,
    candidates: [{ value: meant, label: meant }],
  },
});
