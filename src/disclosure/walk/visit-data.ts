import { reportMessages } from "../../i18n/documents/report-messages";
import type { Language } from "../../i18n/language";
import type { Measure } from "../../report/data/measure";
import { measureUnits } from "../../report/data/measure";
import type { DataTable, DataValue } from "../../report/report-data";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { AttendanceMeasure, FigureId } from "../figure-id";
import type { FigureVisitor } from "./printed-figure";
import { wordsOf } from "./words-of";

/** Code of the rank 未設定. */
const UNSET = "R0";

/** Columns that say of which part of the figures a row is. */
const NAMES = [
  "fiscalYearEra",
  "monthEra",
  "section",
  "summaryLine",
  "part",
  "rank",
  "axisValue",
  "measure",
] as const;

type Row = Readonly<Record<string, DataValue>>;

/**
 * The long table for machines. A value that is hidden is blank and has its
 * mark in a column of its own, which only a table with such a value has: blank
 * alone means that it can't be computed.
 */
export const visitData = (
  table: DataTable,
  language: Language,
  visit: FigureVisitor,
): DataTable => {
  const rows = table.rows.map((cells): Row =>
    Object.fromEntries(
      table.columns.map(({ id }, index) => [id, cells[index] ?? null]),
    ),
  );
  const ofMeetings = meetingSections(rows);
  const isHidden = rows.map((row) => {
    const { value, measureCode } = row;
    return (
      typeof value === "number" &&
      visit({
        id: idOf(row, ofMeetings),
        value,
        unit: measureUnits[measureCode as Measure],
        label: wordsOf([
          table.title,
          ...NAMES.map((name) => text(row[name]) || undefined),
        ]),
      })
    );
  });
  if (!isHidden.includes(true)) return table;
  const valueAt = table.columns.findIndex(({ id }) => id === "value");
  const { valueNote, hidden } = reportMessages[language].data;
  return {
    ...table,
    columns: [...table.columns, { id: "valueNote", label: valueNote }],
    rows: table.rows.map((cells, row) =>
      isHidden[row]
        ? [
            ...cells.map((cell, column) => (column === valueAt ? null : cell)),
            hidden,
          ]
        : [...cells, null],
    ),
  };
};

/** Labels of ranks that stand for 未設定. */
export const unsetRanks = ({ columns, rows }: DataTable): ReadonlySet<string> =>
  new Set(
    rows
      .filter((row) => row[at(columns, "rankCode")] === UNSET)
      .map((row) => text(row[at(columns, "rank")])),
  );

const at = (columns: DataTable["columns"], name: string): number =>
  columns.findIndex(({ id }) => id === name);

/** Sections whose rows are of meetings; activities have 回数 only. */
const meetingSections = (rows: readonly Row[]): ReadonlySet<unknown> =>
  new Set(
    rows
      .filter(({ measureCode }) => measureCode === "totalAttendance")
      .map(({ sectionId }) => sectionId),
  );

const ATTENDANCE: readonly string[] = [
  "count",
  "totalAttendance",
  "distinctAttendees",
] satisfies readonly AttendanceMeasure[];

const idOf = (row: Row, ofMeetings: ReadonlySet<unknown>): FigureId => {
  const { fiscalYear, month, rank, rankCode, axis, summaryLine, part } = row;
  const measure = text(row.measureCode);
  const isPlain = axis === null && summaryLine === null && part === null;
  if (typeof fiscalYear === "number" && isPlain) {
    if (ATTENDANCE.includes(measure) && ofMeetings.has(row.sectionId)) {
      return {
        kind: "attendance",
        fiscalYear,
        measure: measure as AttendanceMeasure,
        ...(month === null ? {} : { month: text(month) as CalendarMonth }),
        ...(rankCode === null
          ? {}
          : { rank: rankCode === UNSET ? null : text(rank) }),
      };
    }
    if (measure !== "count" && month === null && rankCode === null) {
      return { kind: "year", fiscalYear, measure };
    }
  }
  const { value, ...names } = row;
  return { kind: "alone", name: JSON.stringify(names) };
};

const text = (value: DataValue | undefined): string =>
  typeof value === "string" ? value : "";
