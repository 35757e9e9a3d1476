import type { CalendarDate } from "../../../../domain/calendar/calendar-date";
import { isSame, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { EntryProblem } from "../../../../entering/entered-record";
import { MOVED_DAY } from "../../columns/column-target";
import type { ColumnMapping } from "../../columns/map-columns";
import { monthOfDay, yearOfDay } from "../../reading/rows/noted-day";
import type { TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import { DATE_FIELD } from "../known/load-known";

/** What tells how days are settled. */
export interface DayRules {
  readonly kind: EnteredKind;
  readonly mapping: ColumnMapping;
  readonly edits: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, string>;
  readonly today: CalendarDate;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
}

const NOT_MOVED = /^(?:[-ー－―‐/]|なし|無し?|変更なし|同左|同じ|同日)?$/u;

/** The day that a row was moved to in the place of its first one, which is told. */
export const movedDays = ({ kind, mapping, edits, startMonth }: DayRules) => {
  const field = DATE_FIELD[kind];
  const columnOf = (target: string): number | undefined =>
    [...mapping].find(([, held]) => held === target)?.[0];
  const [day, moved] = [columnOf(field), columnOf(MOVED_DAY)];
  return (
    row: TableRow,
  ): { readonly cells: string[]; readonly asks: EntryProblem[] } => {
    const cells = [...row.cells];
    const [first = "", later = ""] = [day, moved].map(
      (index) => cells[index ?? -1],
    );
    const isMoved =
      day !== undefined &&
      !NOT_MOVED.test(samenessKey(later)) &&
      !isSame(first, later) &&
      !edits.has(cellKey(row.name, field));
    if (!isMoved) return { cells, asks: [] };
    const detail = [first, later]
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .join(" → ");
    if (isOverYear(first, later, startMonth)) {
      const level = "error";
      return { cells, asks: [{ field, level, code: "dateUnsure", detail }] };
    }
    cells[day] = later;
    return {
      cells,
      asks: [{ field, level: "warning", code: "dateMoved", detail }],
    };
  };
};

const HALF_A_YEAR = 6;

/** 3/25 → 4/10, which is hardly of the same fiscal year. */
export const isOverYear = (
  first: string,
  later: string,
  startMonth: number,
): boolean => {
  if (yearOfDay(later) !== undefined) return false;
  const [from, to] = [first, later].map((text) => {
    const month = monthOfDay(text);
    return month === undefined ? undefined : (month - startMonth + 12) % 12;
  });
  return from !== undefined && to !== undefined && from - to > HALF_A_YEAR;
};
