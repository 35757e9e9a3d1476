import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import {
  earlierOf,
  firstDayOfMonth,
  monthNumberOf,
} from "../../domain/calendar/calendar-date";
import {
  firstDayOfFiscalYear,
  lastDayOfFiscalYear,
  monthsOfFiscalYear,
} from "../../domain/calendar/fiscal-year";
import type { CountingRules } from "./counting-rules";
import type { RollupInput } from "./rollup-input";

/** The time that a rollup covers. */
export interface YearFrame {
  readonly fiscalYear: number;
  /** 1..12 */
  readonly startMonth: number;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** 基準日 in force: never after the last day. */
  readonly asOf: CalendarDate;
  /** Twelve, in order. */
  readonly months: readonly CalendarMonth[];
}

/**
 * @param input its 基準日 goes before the one of the 年度まとめ record; without
 *   either it is the last day of the fiscal year
 */
export const yearFrame = (
  { asOf, summary }: Pick<RollupInput, "asOf" | "summary">,
  { fiscalYearStartMonth: startMonth }: CountingRules,
  fiscalYear: number,
): YearFrame => {
  const lastDay = lastDayOfFiscalYear(fiscalYear, startMonth);
  return {
    fiscalYear,
    startMonth,
    firstDay: firstDayOfFiscalYear(fiscalYear, startMonth),
    lastDay,
    asOf: earlierOf(asOf ?? summary?.asOf ?? lastDay, lastDay),
    months: monthsOfFiscalYear(fiscalYear, startMonth),
  };
};

/** Position 0..11 of a day or month in its fiscal year. */
export const monthIndexIn = (
  frame: YearFrame,
  date: CalendarDate | CalendarMonth,
): number => (monthNumberOf(date) - frame.startMonth + 12) % 12;

/** Whether anything of the month could have been held by 基準日. */
export const isMonthBegun = (frame: YearFrame, month: CalendarMonth): boolean =>
  firstDayOfMonth(month) <= frame.asOf;
