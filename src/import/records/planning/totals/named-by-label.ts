import type { CalendarMonth } from "../../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../../domain/calendar/fiscal-year";
import {
  isBlank,
  isSame,
  samenessKey,
} from "../../../../domain/sameness/sameness";
import { parseFiscalYear } from "../../../../kintone/decode/days/parse-fiscal-year";
import type { TableRow } from "../../reading/table-rows";
import { monthOfEntry } from "../results/count-months";
import type { PlannedRecord } from "../plan-records";

/** Those of some records that a total is of. */
type NarrowRecords = (
  records: readonly PlannedRecord[],
) => readonly PlannedRecord[];

/** Of 小計, 合計, 総計, 累計. */
const NO_STEM = /^[小合総累]$/u;

/**
 * What the label of a total says that it is of: 実施計 of the rows with 実施 in a column
 * that every row fills, R2計 of a fiscal year or, without 度, of a year.
 * @param startMonth first month of a fiscal year, 1..12
 * @returns each way in which it may be meant; empty where it says nothing of it
 */
export const namedByLabel = (
  label: string,
  rows: readonly TableRow[],
  startMonth: number,
): readonly NarrowRecords[] => {
  const [, stem = ""] =
    /^(.+?)(?:[小合総]?計)$/u.exec(samenessKey(label)) ?? [];
  if (stem === "" || NO_STEM.test(stem)) return [];
  const year = /^\d{1,3}$/u.test(stem) ? undefined : parseFiscalYear(stem);
  if (year !== undefined) {
    const inYear =
      (yearOf: (month: CalendarMonth) => number): NarrowRecords =>
      (records) =>
        records.filter(({ entry }) => {
          const month = monthOfEntry(entry);
          return month === undefined || yearOf(month) === year;
        });
    const fiscal = inYear((month) => fiscalYearOf(month, startMonth));
    return stem.endsWith("年度")
      ? [fiscal]
      : [fiscal, inYear((month) => Number(month.slice(0, 4)))];
  }
  const [first] = rows;
  return (first?.cells ?? []).flatMap((_, index): readonly NarrowRecords[] => {
    const texts = rows.map(({ cells }) => cells[index]);
    const own = new Set(
      rows
        .filter(({ cells }) => isSame(cells[index] ?? "", stem))
        .map(({ name }) => name),
    );
    return own.size === 0 || texts.some((text) => isBlank(text))
      ? []
      : [(records) => records.filter(({ rows: [name = ""] }) => own.has(name))];
  });
};
