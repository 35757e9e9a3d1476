import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import { parseFiscalYear } from "../../../../kintone/decode/days/parse-fiscal-year";
import { WEEKDAY_IN_WORDS } from "../../../../kintone/decode/days/weekday-in-brackets";
import type { DatePart } from "../../columns/column-target";
import { notedDay } from "../../reading/rows/noted-day";
import type { ToldPeriod } from "../../reading/periods/list-period";
import { monthOf } from "../../reading/periods/list-period";

/** What a row says of its day, in one cell or several. */
export interface DateTexts extends Readonly<Partial<Record<DatePart, string>>> {
  readonly day?: string;
}

/** A day as one text, and the 年度 that is said of it besides. */
export interface ComposedDate {
  readonly text?: string;
  /** What is noted in brackets behind the day; absent: nothing is. */
  readonly beside?: string;
  readonly fiscalYear?: number;
}

const DAY = `(\\d{1,2})(?:日|(?!日))(?:\\(?${WEEKDAY_IN_WORDS}\\)?)?$`;
/** 12, 12日, 12(水), 12日水 */
const LONE_DAY = new RegExp(`^${DAY}`, "u");
/** 4/12, 4月12日（水） */
const DAY_OF_MONTH = new RegExp(`^(\\d{1,2})[-/.月]${DAY}`, "u");
/** 4/12 13:30, 4月12日～14日; 4.4.5 and 22/4/5 begin with a year. */
const MONTH_FIRST = /^(\d{1,2})([-/.月])\d{1,2}(?!\d|[-/.月]\d)/u;
const LONE_MONTH = /^(\d{1,2})月?(?:分)?$/u;

/**
 * Puts a day together from 年 | 月 | 日, and from a month or year that stands over
 * the row: what a cell says goes before. Of a meeting a month alone is no day.
 * @param hasDateColumn without one an activity may be of a year alone
 */
export const composeDate = (
  {
    day: cell = "",
    dateYear = "",
    dateMonth = "",
    dateFiscalYear = "",
  }: DateTexts,
  period: ToldPeriod,
  kind: EnteredKind,
  hasDateColumn: boolean,
): ComposedDate => {
  const { day, beside } = notedDay(cell);
  const isFiscal = samenessKey(dateYear).endsWith("年度");
  const [, lone] = LONE_MONTH.exec(samenessKey(dateMonth)) ?? [];
  // R4.4, 令和4年4月
  const whole = lone === undefined ? monthOf(dateMonth) : undefined;
  const written = lone ?? whole?.month;
  const fiscalYear =
    yearIn(isFiscal ? dateYear : dateFiscalYear) ??
    whole?.fiscalYear ??
    period.fiscalYear;
  const own = isFiscal
    ? undefined
    : (yearIn(dateYear) ?? eraYearIn(dateYear) ?? whole?.year);
  const month = written ?? period.month;
  // The year of a month that stands above is that month's alone.
  const isOfAbove = written === undefined || period.month === undefined;
  const year = own ?? (isOfAbove ? period.year : undefined);
  const text = textOf({ day, dateMonth, month, year }, kind);
  const isYearAlone =
    kind === "activities" && !hasDateColumn && fiscalYear !== undefined;
  const said = text ?? (isYearAlone ? `${fiscalYear}年度` : undefined);
  return {
    ...(said === undefined ? {} : { text: said }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(beside === "" ? {} : { beside }),
  };
};

const textOf = (
  {
    day,
    dateMonth,
    month,
    year,
  }: {
    readonly day: string;
    readonly dateMonth: string;
    readonly month: string | number | undefined;
    readonly year: number | string | undefined;
  },
  kind: EnteredKind,
): string | undefined => {
  const key = samenessKey(day);
  const before = year === undefined ? "" : `${year}/`;
  const [, lone, weekday] = LONE_DAY.exec(key) ?? [];
  if (lone !== undefined && month !== undefined)
    return `${before}${month}/${lone}${inBrackets(weekday)}`;
  const [, ofMonth, date, ofWeek] = DAY_OF_MONTH.exec(key) ?? [];
  if (date !== undefined && year !== undefined && isOfYear(ofMonth, month))
    return `${before}${ofMonth}/${date}${inBrackets(ofWeek)}`;
  if (key !== "") return withYear(day, year, month);
  if (kind !== "activities" || isBlank(dateMonth)) return undefined;
  const [, alone] = LONE_MONTH.exec(samenessKey(dateMonth)) ?? [];
  if (alone === undefined) return dateMonth;
  return `${year === undefined ? "" : `${year}年`}${alone}月`;
};

/** 4/12 13:30 of 2023 as 2023/4/12 13:30. */
const withYear = (
  day: string,
  year: number | string | undefined,
  month: string | number | undefined,
): string => {
  const text = day.normalize("NFKC").trim();
  const [, ofMonth, sign = ""] = MONTH_FIRST.exec(text) ?? [];
  return year !== undefined && ofMonth !== undefined && isOfYear(ofMonth, month)
    ? `${year}${sign === "月" ? "年" : sign}${text}`
    : day;
};

/** A year that a month says is of that month alone. */
const isOfYear = (
  written: string | undefined,
  month: string | number | undefined,
): boolean => month === undefined || Number(written) === Number(month);

const inBrackets = (weekday: string | undefined): string =>
  weekday === undefined ? "" : `（${weekday}）`;

/** H35, which no day can be of: it stays, to be told with the day. */
const eraYearIn = (text: string): string | undefined =>
  /^(?:[RHSTM]|令和|平成|昭和|大正|明治)\d{1,2}(?=年?$)/iu.exec(
    samenessKey(text),
  )?.[0];

/** The years that a bare 5 or 5年度 may be of: of 令和, of 平成, of the century; none for another text. */
export const bareYears = (text: string): readonly number[] => {
  const [, count] = /^(\d{1,2})(?:年度?)?$/u.exec(samenessKey(text)) ?? [];
  return count === undefined || Number(count) === 0
    ? []
    : [2018, 1988, 2000].map((before) => before + Number(count));
};

/** 2023, 2023年, R5, 令和5年度; a bare 5 is of no era. */
export const yearIn = (text: string): number | undefined => {
  const year = parseFiscalYear(samenessKey(text).replace(/(?<=\d)年$/u, ""));
  return year === undefined || year < 1900 ? undefined : year;
};
