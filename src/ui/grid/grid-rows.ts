import { clockOf, minutesOf } from "../../domain/calendar/clock-time";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type {
  EnteredRecord,
  EnteredTexts,
} from "../../entering/entered-record";
import { readClocks } from "../../entering/reading/read-clocks";
import { readPeople } from "../../form/people/read-people";
import { fillEndTime } from "../../form/rules/end-time";
import { nextInSeries } from "../../form/rules/series";
import type { GridColumn } from "./grid-columns";
import { PERSON } from "./grid-columns";
import type { DaysOfGrid } from "./days-meant";
import { lacksFirst } from "./cells/lacks-first";
import { wholeDay } from "./whole-day";

/** A record in the grid: what was typed, by the name of the column. */
export interface GridRow {
  /** Tells rows apart, wherever they stand. */
  readonly key: number;
  readonly own: Readonly<Partial<Record<string, string>>>;
}

/**
 * What a pasted list tells beside the columns of the table of something that did
 * not take place (備考「中止」), kept with the texts of the row. Its state is asked
 * until it is typed.
 */
export const CALLED_OFF = "calledOff";

/** What is said of a row that did not take place; undefined where nothing is, or its state was typed. */
export const calledOffIn = ({ own }: GridRow): string | undefined =>
  isBlank(own.status) && !isBlank(own[CALLED_OFF])
    ? own[CALLED_OFF]
    : undefined;

/** What stands in a cell, and whether it was typed there. */
export interface ShownCell {
  readonly text: string;
  /** It comes from above, from the form, or from the date. */
  readonly isCarried: boolean;
}

/** What the cells of a grid rest on besides what was typed. */
export interface GridGround {
  readonly columns: readonly GridColumn[];
  /** What the form gives new records, by our names. */
  readonly given: EnteredTexts;
  /** What days of a row are of that are not written in full. */
  readonly daysAt: (rows: readonly GridRow[], index: number) => DaysOfGrid;
  readonly staff: readonly StaffMember[];
  /** The choice for whoever is not the principal; undefined where the form has none. */
  readonly companion: string | undefined;
  /** The state of a record whose day is known: 予約 or 実施. */
  readonly statusOn: (day: string) => string | undefined;
}

/** Whether anything was typed in a row. */
export const isUsed = ({ own }: GridRow): boolean =>
  Object.entries(own).some(
    ([name, text]) => name !== CALLED_OFF && !isBlank(text),
  );

/**
 * What a cell shows: what was typed, or else what the row above shows (of a
 * title with a number the next one), what the form gives, and of the state what
 * the date says.
 */
export const shownCell = (
  rows: readonly GridRow[],
  index: number,
  column: GridColumn,
  ground: GridGround,
): ShownCell => {
  const row = rows[index];
  const own = row?.own[column.name];
  if (own !== undefined) return { text: own, isCarried: false };
  if (column.name === "status") {
    if (row !== undefined && calledOffIn(row) !== undefined) {
      return { text: "", isCarried: true };
    }
    const day = dayIn(rows, index, ground);
    const status = day === undefined ? "" : ground.statusOn(day);
    if (status !== undefined) return { text: status, isCarried: true };
  }
  if (column.isCarried && index > 0) {
    const above = shownCell(rows, index - 1, column, ground).text;
    const text =
      column.name === "title" ? (nextInSeries(above) ?? above) : above;
    return { text, isCarried: true };
  }
  return { text: ground.given[column.name] ?? "", isCarried: true };
};

/** The first day or month that a row is of; undefined where it says none. */
const dayIn = (
  rows: readonly GridRow[],
  index: number,
  { columns, daysAt }: GridGround,
): string | undefined => {
  const name = columns.find(({ kind }) => kind === "day")?.name ?? "";
  const text = wholeDay(rows[index]?.own[name] ?? "", daysAt(rows, index));
  return WHOLE.exec(text)?.[1];
};

const LONE_HOUR = /^(\d{1,2})$/u;
/** As wholeDay() writes days. */
const WHOLE = /^(\d{4}-\d{2}(?:-\d{2})?)(?=$|[ ～])/u;

/**
 * The rows without one of them. What stood below goes on as it was shown: the
 * next row in use, blank ones between or not, takes as its own what it carried.
 */
export const withoutRow = (
  rows: readonly GridRow[],
  index: number,
  ground: GridGround,
): readonly GridRow[] => {
  const next = rows.findIndex((row, at) => at > index && isUsed(row));
  return rows.flatMap((row, at) => {
    if (at === index) return [];
    if (at !== next) return [row];
    const carried = ground.columns
      .filter(({ isCarried }) => isCarried)
      .map((column) => [
        column.name,
        shownCell(rows, next, column, ground).text,
      ]);
    return [{ ...row, own: { ...Object.fromEntries(carried), ...row.own } }];
  });
};

/** A number alone is an hour; any other text stays. */
export const wholeClock = (text: string): string => {
  const [, hour] = LONE_HOUR.exec(samenessKey(text)) ?? [];
  if (hour !== undefined && Number(hour) < 24) {
    return clockOf(Number(hour) * 60);
  }
  const read = readClocks(text);
  if (read.state !== "read") return text.trim();
  return [read.start, read.end].filter(Boolean).join("～");
};

/** The record of a row, with what the form gives and an end an hour after the start. */
export const recordOf = (
  rows: readonly GridRow[],
  index: number,
  ground: GridGround,
): EnteredRecord => {
  const { columns, companion, daysAt, given, staff } = ground;
  const shown = columns.map((column): readonly [GridColumn, string] => [
    column,
    shownCell(rows, index, column, ground).text,
  ]);
  const texts: Record<string, string | undefined> = { ...given };
  for (const [{ kind, name }, text] of shown) {
    if (kind === "person") continue;
    if (kind === "day") texts[name] = wholeDay(text, daysAt(rows, index));
    else texts[name] = kind === "clock" ? wholeClock(text) : text;
  }
  const people = shown.find(([{ name }]) => name === PERSON)?.[1] ?? "";
  return {
    texts: { ...endTexts(texts.startTime), ...texts },
    people: readPeople(people, staff).map(({ code, name }) => ({
      ...(code === undefined ? {} : { personCode: code }),
      ...(name === undefined ? {} : { personName: name }),
      ...(lacksFirst(people) && companion !== undefined
        ? { role: companion }
        : {}),
    })),
  };
};

/** As the form does it, where the start says no end. */
const endTexts = (start: string | undefined): EnteredTexts => {
  if (minutesOf(start) === undefined) return {};
  const [end] = fillEndTime({ startTime: start ?? "" });
  return end === undefined ? {} : { endTime: String(end.value) };
};
