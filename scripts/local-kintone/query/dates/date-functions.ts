import {
  addDays,
  addMonths,
  firstDayOfMonth,
  firstDayOfYear,
  lastDayOfMonth,
  weekdayOf,
} from "./calendar";
import { badDayOfMonth, badFunctionUse, badUnit } from "../query-errors";

/** Days from `first` to `last`, both included. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const WEEKDAYS = [
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
];

const SHIFTS: Readonly<Record<string, number>> = { THIS: 0, LAST: -1, NEXT: 1 };

/**
 * The days that a date function means, seen from `today` (the user's day);
 * null when `name` is no date function. Errors: GAIA_IL08, IQ23, IQ25.
 */
export function daysOfFunction(
  name: string,
  args: readonly string[],
  today: string,
): DayRange | null {
  const relative = { TODAY: 0, YESTERDAY: -1, TOMORROW: 1 }[name];
  if (relative !== undefined) {
    if (args.length > 0) throw badFunctionUse();
    return oneDay(addDays(today, relative));
  }
  if (name === "FROM_TODAY") return fromToday(args, today);
  const [, which = "", unit = ""] =
    /^(THIS|LAST|NEXT)_(WEEK|MONTH|YEAR)$/.exec(name) ?? [];
  const shift = SHIFTS[which];
  if (shift === undefined) return null;
  if (args.length > (unit === "YEAR" ? 0 : 1)) throw badFunctionUse();
  if (unit === "WEEK") return week(args[0], addDays(today, shift * 7));
  if (unit === "MONTH") return month(args[0], firstDayOfMonth(today, shift));
  const first = firstDayOfYear(today, shift);
  return { first, last: addDays(firstDayOfYear(first, 1), -1) };
}

function fromToday(args: readonly string[], today: string): DayRange {
  const [count = "", unit = ""] = args;
  if (args.length !== 2 || !/^[+-]?\d+$/.test(count)) throw badFunctionUse();
  const number = Number(count);
  switch (unit) {
    case "DAYS":
      return oneDay(addDays(today, number));
    case "WEEKS":
      return oneDay(addDays(today, number * 7));
    case "MONTHS":
      return oneDay(addMonths(today, number));
    case "YEARS":
      return oneDay(addMonths(today, number * 12));
    default:
      throw badUnit();
  }
}

/** Weeks begin on Sunday. */
function week(weekday: string | undefined, dayInWeek: string): DayRange {
  const sunday = addDays(dayInWeek, -weekdayOf(dayInWeek));
  if (weekday === undefined) return { first: sunday, last: addDays(sunday, 6) };
  const index = WEEKDAYS.indexOf(weekday);
  if (index < 0) throw badFunctionUse();
  return oneDay(addDays(sunday, index));
}

/** A day that the month does not have is the first of the next month. */
function month(day: string | undefined, first: string): DayRange {
  const last = lastDayOfMonth(first);
  if (day === undefined) return { first, last };
  if (day === "LAST") return oneDay(last);
  const number = /^\d+$/.test(day) ? Number(day) : 0;
  if (number < 1 || number > 31) throw badDayOfMonth(day);
  const wanted = addDays(first, number - 1);
  return oneDay(wanted > last ? addDays(last, 1) : wanted);
}

function oneDay(day: string): DayRange {
  return { first: day, last: day };
}
