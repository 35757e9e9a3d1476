import { nextInSeries } from "../../../form/rules/series";
import { daysAfter } from "../days/grid-days";
import type { GridColumn } from "../grid-columns";
import type { GridGround, GridRow, ShownCell, ShownRow } from "./grid-rows";
import { calledOffIn } from "./grid-rows";
import { wholeDay } from "../days/whole-day";

/** What each of the rows shows, from the first one on. */
export const shownRows = (
  rows: readonly GridRow[],
  ground: GridGround,
): readonly ShownRow[] => new ShownRows().of(rows, ground);

/**
 * What rows show, as long as the same rows are asked again: one whose own texts
 * and whose row above are as they were is not worked out anew, and what is the
 * same as before is the same object.
 */
export class ShownRows {
  /** By the key of the row. */
  private readonly known = new Map<number, Known>();

  of(rows: readonly GridRow[], ground: GridGround): readonly ShownRow[] {
    let above: ShownRow | undefined;
    return rows.map((row) => {
      above = this.next(row, above, ground);
      return above;
    });
  }

  /** What a row shows below another one. */
  next(
    row: GridRow,
    above: ShownRow | undefined,
    ground: GridGround,
  ): ShownRow {
    const known = this.known.get(row.key);
    const before =
      known?.shown.row === row && known.ground === ground ? known : undefined;
    if (before !== undefined && before.above === above) return before.shown;
    const made = shownRow(row, above, ground);
    const shown =
      before !== undefined && isSame(before.shown, made) ? before.shown : made;
    this.known.set(row.key, { above, ground, shown });
    return shown;
  }
}

interface Known {
  readonly above: ShownRow | undefined;
  readonly ground: GridGround;
  readonly shown: ShownRow;
}

const isSame = (one: ShownRow, other: ShownRow): boolean =>
  isSameDays(one.days, other.days) &&
  isSameDays(one.daysBelow, other.daysBelow) &&
  [...one.cells].every(([name, { isCarried, text }]) => {
    const cell = other.cells.get(name);
    return cell?.text === text && cell.isCarried === isCarried;
  });

/** Of one ground: the month is the same. */
const isSameDays = (one: ShownRow["days"], other: ShownRow["days"]): boolean =>
  one.after === other.after && one.isWaiting === other.isWaiting;

const shownRow = (
  row: GridRow,
  above: ShownRow | undefined,
  ground: GridGround,
): ShownRow => {
  const days = above?.daysBelow ?? ground.days;
  return {
    row,
    cells: new Map(
      ground.columns.map((column) => [
        column.name,
        shownCell(row, column, above, days, ground),
      ]),
    ),
    days,
    daysBelow: daysAfter(row, days, ground),
  };
};

/**
 * What a cell shows: what was typed, or else what the row above shows (of a
 * title with a number the next one), what the form gives, and of the state what
 * the date says.
 */
const shownCell = (
  row: GridRow,
  { isCarried, name }: GridColumn,
  above: ShownRow | undefined,
  days: ShownRow["days"],
  ground: GridGround,
): ShownCell => {
  const own = row.own[name];
  if (own !== undefined) return { text: own, isCarried: false };
  if (name === "status") {
    if (calledOffIn(row) !== undefined) return { text: "", isCarried: true };
    const day = dayIn(row, days, ground);
    const status = day === undefined ? "" : ground.statusOn(day);
    if (status !== undefined) return { text: status, isCarried: true };
  }
  if (isCarried && above !== undefined) {
    const text = above.cells.get(name)?.text ?? "";
    return {
      text: name === "title" ? (nextInSeries(text) ?? text) : text,
      isCarried: true,
    };
  }
  return { text: ground.given[name] ?? "", isCarried: true };
};

/** As wholeDay() writes days. */
const WHOLE = /^(\d{4}-\d{2}(?:-\d{2})?)(?=$|[ ～])/u;

/** The first day or month that a row is of; undefined where it says none. */
const dayIn = (
  { own }: GridRow,
  days: ShownRow["days"],
  { columns }: GridGround,
): string | undefined => {
  const name = columns.find(({ kind }) => kind === "day")?.name ?? "";
  return WHOLE.exec(wholeDay(own[name] ?? "", days))?.[1];
};
