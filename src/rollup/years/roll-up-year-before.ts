import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  earlierOf,
  monthOf,
  parseCalendarDate,
} from "../../domain/calendar/calendar-date";
import { lastDayOfFiscalYear } from "../../domain/calendar/fiscal-year";
import type { CountingRules } from "../input/counting-rules";
import type { FiscalYearRollup, MeetingRollup } from "./fiscal-year-rollup";
import { rollUpFiscalYear } from "./roll-up-fiscal-year";
import type { RollupInput } from "../input/rollup-input";

/** Two years counted over the same part of the year. */
export interface YearPair {
  /**
   * The year, with the day that it is compared up to as its 基準日. Without its
   * utilisation and council effect where they reach beyond that day: months to
   * come have slots but no meetings yet.
   */
  readonly current: FiscalYearRollup;
  readonly before: FiscalYearRollup;
}

/**
 * The fiscal year before, counted to the same day: to its end when the year is
 * over, else to the day a year before 基準日 or, while the year is running,
 * before today. Nothing is held after today, so that figures of the year stay.
 * @param input rows of the year before, completely read
 * @param today absent: every year is over
 */
export const rollUpYearBefore = (
  current: FiscalYearRollup,
  input: RollupInput,
  rules: CountingRules,
  today: CalendarDate | undefined,
): YearPair => {
  const { fiscalYear, lastDay } = current;
  const asOf =
    today === undefined ? current.asOf : earlierOf(current.asOf, today);
  const before = fiscalYear - 1;
  return {
    current:
      monthOf(asOf) === monthOf(current.asOf)
        ? { ...current, asOf }
        : { ...current, asOf, meetings: withoutComingMonths(current.meetings) },
    before: rollUpFiscalYear(
      {
        ...input,
        asOf:
          asOf === lastDay
            ? lastDayOfFiscalYear(before, rules.fiscalYearStartMonth)
            : dayInYearBefore(asOf),
      },
      rules,
      before,
    ),
  };
};

/** What rests on meetings alone, not on the months that they are compared with. */
const withoutComingMonths = (meetings: MeetingRollup): MeetingRollup => ({
  count: meetings.count,
  totalAttendance: meetings.totalAttendance,
  distinctAttendees: meetings.distinctAttendees,
  byRank: meetings.byRank,
  byMonth: meetings.byMonth,
  byDimension: meetings.byDimension,
  distinctAcrossRanks: meetings.distinctAcrossRanks,
  repeatUse: meetings.repeatUse,
});

/** February 29 has none: the day before it. */
const dayInYearBefore = (date: CalendarDate): CalendarDate => {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  return (
    parseCalendarDate(`${year}${date.slice(4)}`) ??
    (`${year}-02-28` as CalendarDate)
  );
};
