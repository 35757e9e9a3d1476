import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { WEEKDAY_IN_WORDS } from "../../../../kintone/decode/days/weekday-in-brackets";
import { isDay } from "../../reading/rows/noted-day";
import type { TableColumn, TableRow } from "../../reading/table-rows";

const HEADING =
  /^\(?(?:実施|開催|面談)?(?:日の)?曜日?\)?$|^(?:week ?day|day of (?:the )?week)$/iu;
const WEEKDAY = new RegExp(`^\\(?${WEEKDAY_IN_WORDS}\\)?$`, "u");
const WEEKDAY_AT_END = new RegExp(`\\(?${WEEKDAY_IN_WORDS}\\)?$`, "u");
/** 4/5 10:00 */
const DAY_AND_CLOCK = /^(\S+)(\s+\S*\d\S*)$/su;

/**
 * A day with the day of the week that a column of its own says of the row (曜, or
 * one without a heading), so that both are compared as in one cell: 4/5 and 月 are
 * 4/5（月）. Any other text stays as it is.
 */
export const withWeekdayBeside = (
  day: string | undefined,
  { cells }: Pick<TableRow, "cells">,
  columns: readonly TableColumn[],
): string | undefined => {
  const plain = samenessKey(day ?? "");
  if (day === undefined || !isDay(day) || WEEKDAY_AT_END.test(bareOf(plain)))
    return day;
  const column = columns.find(
    ({ index, heading }) =>
      (isBlank(heading) || HEADING.test(samenessKey(heading))) &&
      WEEKDAY.test(samenessKey(cells[index] ?? "")),
  );
  const [, weekday] =
    WEEKDAY.exec(samenessKey(cells[column?.index ?? -1] ?? "")) ?? [];
  if (weekday === undefined) return day;
  const [, before, clock] = DAY_AND_CLOCK.exec(day.trim()) ?? [];
  return before === undefined
    ? `${day.trim()}（${weekday}）`
    : `${before}（${weekday}）${clock}`;
};

/** 5日 ends with a unit, not with Sunday. */
const bareOf = (plain: string): string => plain.replace(/(?<=\d)日$/u, "");
