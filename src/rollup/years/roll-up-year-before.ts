import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { parseCalendarDate } from "../../domain/calendar/calendar-date";
import { lastDayOfFiscalYear } from "../../domain/calendar/fiscal-year";
import type { CountingRules } from "../input/counting-rules";
import type { FiscalYearRollup } from "./fiscal-year-rollup";
import type { Steps } from "../../domain/steps";
import { monthlySeries } from "../activities/monthly-series";
import { countFiscalYear } from "./roll-up-fiscal-year";
import type { RollupInput } from "../input/rollup-input";

/** Two years counted over the same part of the year. */
export interface YearPair {
  readonly current: FiscalYearRollup;
  readonly before: FiscalYearRollup;
}

/**
 * The fiscal year before, counted to the same day: to its end when the year is
 * counted to its end, else to the day a year before 基準日.
 * @param input rows of the year before, completely read
 */
export function* rollUpYearBefore(
  current: FiscalYearRollup,
  input: RollupInput,
  rules: CountingRules,
): Steps<YearPair> {
  const { asOf, fiscalYear, lastDay } = current;
  const before = fiscalYear - 1;
  const counted = {
    ...input,
    asOf:
      asOf === lastDay
        ? lastDayOfFiscalYear(before, rules.fiscalYearStartMonth)
        : dayInYearBefore(asOf),
  };
  const series = monthlySeries(counted, rules, [before]);
  const { rollup } = yield* countFiscalYear(counted, rules, before, series);
  return { current, before: rollup };
}

/** February 29 has none: the day before it. */
const dayInYearBefore = (date: CalendarDate): CalendarDate => {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  return (
    parseCalendarDate(`${year}${date.slice(4)}`) ??
    (`${year}-02-28` as CalendarDate)
  );
};
