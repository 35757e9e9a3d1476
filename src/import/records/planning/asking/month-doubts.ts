import { samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import { bareYears } from "../days/compose-date";
import { monthOf } from "../../reading/periods/list-period";
import { monthOfDay, yearOfDay } from "../../reading/rows/noted-day";
import type { TableRow } from "../../reading/table-rows";
import { DATE_FIELD } from "../known/load-known";

/**
 * That a day lies in another month than its place says: its column in a table by
 * month, the row's own 月, the heading above it inside the list, its sheet; or in
 * another year than such a heading (■令和5年). Which is wrong can't be told.
 * @param cells of the row itself, by what they hold
 * @param startMonth first month of a fiscal year, 1..12
 */
export const monthDoubts = (
  row: TableRow,
  cells: EnteredTexts,
  kind: EnteredKind,
  startMonth: number,
): readonly EntryProblem[] => {
  const field = DATE_FIELD[kind];
  const day = cells[field] ?? "";
  const told =
    row.otherMonth ??
    otherMonthOf(row, cells, monthOfDay(day)) ??
    otherFiscalYearOf(cells, day, startMonth) ??
    otherYearOf(row, yearOfDay(day));
  return told === undefined
    ? []
    : [
        {
          field,
          level: "error",
          code: "dateOtherMonth",
          detail: `${day} ≠ ${told}`,
        },
      ];
};

/** 4 below 年度 beside a day of another fiscal year than any 4年度 is. */
const otherFiscalYearOf = (
  { dateFiscalYear = "" }: EnteredTexts,
  day: string,
  startMonth: number,
): string | undefined => {
  const [year, month] = [yearOfDay(day), monthOfDay(day)];
  const told = bareYears(dateFiscalYear);
  if (year === undefined || month === undefined || told.length === 0)
    return undefined;
  const fiscalYear = year - (month < startMonth ? 1 : 0);
  return told.includes(fiscalYear)
    ? undefined
    : dateFiscalYear.trim().replace(/(?:年度?)?$/u, "年度");
};

/** The year of a month that stands above is that month's alone. */
const otherYearOf = (
  { yearHeaded, period }: TableRow,
  year: number | undefined,
): string | undefined =>
  year !== undefined && period?.month === undefined && year !== period?.year
    ? yearHeaded
    : undefined;

/** As it is written at the place of the row that is nearest. */
const otherMonthOf = (
  { headed, period, sheet }: TableRow,
  { dateMonth = "" }: EnteredTexts,
  month: number | undefined,
): string | undefined => {
  if (month === undefined) return undefined;
  // R5-2 may be the second part of a year: then the sheet tells no month.
  const isMonth = monthOf(sheet)?.month === period?.month;
  return [dateMonth, headed ?? (isMonth ? sheet : "")].find((text) => {
    const key = samenessKey(text);
    const told = monthOf(/^\d+$/u.test(key) ? `${key}月` : key)?.month;
    return told !== undefined && told !== month;
  });
};
