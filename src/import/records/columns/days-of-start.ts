import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../entering/enterable-fields";
import { readClocks } from "../../../entering/reading/read-clocks";
import { readDays } from "../../../entering/reading/read-days";
import { DATE_FIELD } from "../planning/known/load-known";
import { areTogether } from "../reading/join-sheets";
import type { ReadTable, TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/** What lists call the first and the last day of an activity besides what forms call them. */
const ENDS = {
  from: /^(?:開始|着手|始期|自|start)/iu,
  to: /^(?:終了|完了|終期|至|end)/iu,
} as const;

/** Beside 計画, with days in both. */
const HELD = /^(?:実績|実施|開催)(?:日程)?$/u;

/**
 * Takes a column of the start for that of the day, where every cell of it begins with a
 * day (開始 | 終了 as exports have them: 2023/4/5 16:45 | 2023/4/5 17:45, 開始日付 |
 * 開始時刻 of calendars, and where there is none 実績 beside 計画) and no other
 * column beside it is of the day; of activities that of the end, too. Any other list
 * stays as it was understood.
 */
export const withDaysOfStart = (
  mapping: ColumnMapping,
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
  kind: EnteredKind,
): ColumnMapping => {
  const date = DATE_FIELD[kind];
  const hasDayBeside = (own: TableColumn): boolean =>
    columns.some(
      (other) => mapping.get(other.index) === date && areTogether(own, other),
    );
  const holdsDays = ({ index }: TableColumn): boolean => {
    const texts = rows
      .map(({ cells }) => cells[index])
      .filter((text) => !isBlank(text));
    return texts.length > 0 && texts.every(beginsWithDay);
  };
  const isStart = ({ index, heading }: TableColumn): boolean =>
    (kind === "meetings" && mapping.get(index) === "startTime") ||
    (!mapping.has(index) && ENDS.from.test(samenessKey(heading)));
  const isHeld = ({ index, heading }: TableColumn): boolean =>
    !mapping.has(index) && HELD.test(samenessKey(heading));
  const daysOf = (isMeant: (column: TableColumn) => boolean) =>
    columns.filter(
      (column) => isMeant(column) && !hasDayBeside(column) && holdsDays(column),
    );
  const ofStart = daysOf(isStart);
  const ofHeld = daysOf(isHeld);
  const starts = ofStart.length === 0 && ofHeld.length === 1 ? ofHeld : ofStart;
  const isEnd = (column: TableColumn): boolean =>
    kind === "activities" &&
    !mapping.has(column.index) &&
    ENDS.to.test(samenessKey(column.heading)) &&
    starts.some((start) => areTogether(start, column)) &&
    holdsDays(column);
  return new Map([
    ...mapping,
    ...starts.map(({ index }) => [index, date] as const),
    ...columns.filter(isEnd).map(({ index }) => [index, "to"] as const),
  ]);
};

/** The year may stand elsewhere; 9.30 is a time here. */
const beginsWithDay = (text: string | undefined): boolean => {
  if (readClocks(text).state === "read") return false;
  const read = readDays(text, { startMonth: 4 });
  return (
    read.state === "withoutYear" ||
    (read.state === "read" && read.from.precision === "day")
  );
};
