import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import type { TableRow } from "../../reading/table-rows";
import type { settleDays } from "../days/settle-days";
import { firstEarlyClock, withClocks } from "../days/early-clocks";
import { DATE_FIELD } from "../known/load-known";
import type { RowTexts, TextRules } from "../rows/texts-of-row";
import { datePartsOf, textsOfRow } from "../rows/texts-of-row";
import { doubtfulYears } from "./doubtful/doubtful-years";
import type { YearGroup } from "./year-group";
import { yearsOfList } from "./years-of-list";

type Rules = TextRules & Parameters<typeof yearsOfList>[1];

/** A row as it is read, and what is to be asked of its day. */
interface ReadRow {
  readonly row: TableRow;
  /** Absent: its day tells its year itself. */
  readonly years: YearGroup | undefined;
  readonly read: RowTexts;
  readonly asks: readonly EntryProblem[];
  /** Somebody answered that its day is as it is written. */
  readonly isDayConfirmed: boolean;
}

/**
 * What rows say, in the year that the list tells of days without one; those whose
 * own year is hardly the right one are asked about, or read as was answered.
 * Parts of a date stand for rows below that have none.
 * @param settled in the order of the list
 */
export const readInYears = (
  settled: ReturnType<typeof settleDays>,
  rules: Rules,
): readonly ReadRow[] => {
  const yearOf = yearsOfList(
    settled.map(({ row }) => row),
    rules,
  );
  let carried: EnteredTexts = {};
  let before: TableRow | undefined;
  const inYears = settled.map(({ row: plain, asks: ofDay }) => {
    if (plain.sheet !== before?.sheet) carried = {};
    const { row, years, asks } = yearOf(plain);
    const read = textsOfRow(row, rules, carried);
    carried = { ...carried, ...datePartsOf(plain, rules) };
    before = plain;
    return { row, years, read, asks: [...ofDay, ...asks] };
  });
  const field = DATE_FIELD[rules.kind];
  const doubtful = doubtfulYears(
    inYears.map(({ row: { name, sheet, period }, read }) => ({
      name,
      sheet,
      text: read.own[field],
      ...listYear(read.fiscalYear, period, rules.fiscalYear),
      until: period?.until,
    })),
    rules,
  );
  const early = firstEarlyClock(
    inYears.map(({ read }) => read.own),
    rules.kind,
  );
  return inYears.map((one) => {
    const { name } = one.row;
    const { ask, isConfirmed = false, text } = doubtful.get(name) ?? {};
    const { own, asks } = withClocks(one.read.own, name, early, rules);
    return {
      ...one,
      asks: [...one.asks, ...(ask === undefined ? [] : [ask]), ...asks],
      read: {
        ...one.read,
        own: text === undefined ? own : { ...own, [field]: text },
      },
      isDayConfirmed: isConfirmed,
    };
  });
};

/** What a list tells of a row's year: a fiscal one, or one of the calendar, as of a sheet called 2022年. */
const listYear = (
  fiscalYear: number | undefined,
  period: TableRow["period"],
  chosen: number | undefined,
): { readonly fiscalYear?: number; readonly calendarYear?: number } => {
  const { month, year } = period ?? {};
  if (fiscalYear === undefined && year !== undefined && month === undefined)
    return { calendarYear: year };
  const told = fiscalYear ?? chosen;
  return told === undefined ? {} : { fiscalYear: told };
};
