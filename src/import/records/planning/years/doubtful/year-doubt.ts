import type { CalendarDate } from "../../../../../domain/calendar/calendar-date";
import type { DatedRow } from "./dated-row";

/** The answer that days are taken as they are written. */
export const AS_TYPED = "asTyped";

/** Rows whose days may be of another year, asked about once. */
export interface YearDoubt {
  readonly code: "dateAstray" | "datesOutsideList";
  /** Their days ≠ what speaks against their year. */
  readonly detail: string;
  readonly answerKey: string;
  /** The other year. */
  readonly answer: { readonly value: string; readonly label: string };
  readonly rows: readonly DatedRow[];
  /** A day in that year. */
  readonly move: (day: CalendarDate) => CalendarDate;
}

/** 2021-01-12～2021-01-21 */
export const spanOf = (days: readonly CalendarDate[]): string => {
  const sorted = [...days].sort();
  return [...new Set([sorted[0], sorted.at(-1)])].join("～");
};

/** In the order of their first ones. */
export const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
