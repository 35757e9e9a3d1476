import type { DaysOfGrid } from "./days-meant";
import { isShortDay, lacksYear } from "./days-meant";
import type { GridColumn } from "../grid-columns";
import type { GridGround, GridRow, GridState } from "../rows/grid-rows";
import { firstDayIn, wholeDay } from "./whole-day";

/**
 * What days are of below some that are read, as their cells hold them: they go on
 * from the last one, and wait where one of them lacks its year still.
 * @param days what these days themselves were of
 */
export const daysBelow = (
  texts: readonly string[],
  days: DaysOfGrid,
): DaysOfGrid => {
  const { after: _, isWaiting: __, ...chosen } = days;
  const after = texts.flatMap((text) => firstDayIn(text) ?? []).at(-1);
  if (after !== undefined) return { ...chosen, after };
  return texts.some(lacksYear) ? { ...chosen, isWaiting: true } : days;
};

/**
 * What days are of below a row: see daysBelow().
 * @param days what its own days are of
 */
export const daysAfter = (
  row: GridRow,
  days: DaysOfGrid,
  { columns, isBefore }: Pick<GridGround, "columns" | "isBefore">,
): DaysOfGrid =>
  isBefore(row)
    ? days
    : daysBelow(
        dayNames(columns).map((name) => row.own[name] ?? ""),
        days,
      );

/** Whether a row says in full when it is. */
export const saysDay = (
  { own }: GridRow,
  columns: readonly GridColumn[],
): boolean =>
  dayNames(columns).some((name) => firstDayIn(own[name]) !== undefined);

/** The name of what a day was typed as, which is kept beside it as long as it may be of another month. */
const asTyped = (name: string): string => `${name} as typed`;

/** A day as a row keeps it; one that was not typed in full with the text that it was typed as. */
export const ownDay = (
  name: string,
  typed: string,
  whole: string | undefined,
): GridRow["own"] => {
  const isShort = whole !== undefined && typed !== whole && isShortDay(typed);
  return { [name]: whole, [asTyped(name)]: isShort ? typed : undefined };
};

/** A cell of a row with another text. */
export const withText = (
  { own, ...row }: GridRow,
  name: string,
  text: string,
): GridRow => ({
  ...row,
  own: {
    ...own,
    [name]: text,
    ...(own[asTyped(name)] === undefined ? {} : { [asTyped(name)]: undefined }),
  },
});

/**
 * The rows with the days of those that were there when the month was chosen and
 * were not typed in full, read anew by that month; undefined where that changes
 * none of them.
 */
export const withDaysMoved = (
  { rows, daysBefore }: GridState,
  ground: Pick<GridGround, "columns" | "days">,
  isLocked: (row: GridRow) => boolean,
):
  | { readonly rows: readonly GridRow[]; readonly count: number }
  | undefined => {
  const names = dayNames(ground.columns);
  const isMoved = (row: GridRow): boolean =>
    daysBefore.has(row.key) &&
    !isLocked(row) &&
    names.some((name) => row.own[asTyped(name)] !== undefined);
  if (ground.days.month === undefined || !rows.some(isMoved)) return undefined;
  const moved = new Set(rows.filter(isMoved).map(({ key }) => key));
  const read = withWholeDays(
    rows.map((row) => (moved.has(row.key) ? typedAnew(row, names) : row)),
    {
      ...ground,
      isBefore: ({ key }) => daysBefore.has(key) && !moved.has(key),
    },
    (row) => isLocked(row),
  );
  const count = read.filter(({ own }, index) =>
    names.some((name) => own[name] !== rows[index]?.own[name]),
  ).length;
  return count === 0 ? undefined : { rows: read, count };
};

/** The rows of which the days are what they say, whatever month is chosen. */
export const withDaysKept = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): readonly GridRow[] =>
  rows.map((row) =>
    dayNames(columns).reduce(
      (kept, name) =>
        kept.own[asTyped(name)] === undefined
          ? kept
          : withText(kept, name, kept.own[name] ?? ""),
      row,
    ),
  );

const typedAnew = (row: GridRow, names: readonly string[]): GridRow =>
  names.reduce((kept, name) => {
    const typed = kept.own[asTyped(name)];
    return typed === undefined ? kept : withText(kept, name, typed);
  }, row);

/**
 * The rows, where days say in full what they waited for: a month, or the day of
 * a row above; locked ones stay.
 */
export const withWholeDays = (
  rows: readonly GridRow[],
  ground: Pick<GridGround, "columns" | "days" | "isBefore">,
  isLocked: (row: GridRow) => boolean,
): readonly GridRow[] => {
  const names = dayNames(ground.columns);
  let { days } = ground;
  return rows.map((row) => {
    const whole = names.flatMap((name) => {
      const text = row.own[name] ?? "";
      const full = text === "" ? text : wholeDay(text, days);
      return full === text ? [] : [ownDay(name, text, full)];
    });
    const filled =
      whole.length === 0 || isLocked(row)
        ? row
        : {
            ...row,
            own: Object.assign({}, row.own, ...whole) as GridRow["own"],
          };
    days = daysAfter(filled, days, ground);
    return filled;
  });
};

const dayNames = (columns: readonly GridColumn[]): readonly string[] =>
  columns.filter(({ kind }) => kind === "day").map(({ name }) => name);
