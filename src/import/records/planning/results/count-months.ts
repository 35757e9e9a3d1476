import { periodMonth } from "../../../../domain/calendar/activity-period";
import type { CalendarMonth } from "../../../../domain/calendar/calendar-date";
import { monthOf } from "../../../../domain/calendar/calendar-date";
import { isBlank } from "../../../../domain/sameness/sameness";
import { countedRecords, isHeld, timesOf } from "./counted-records";
import type { PlannedRecord } from "../plan-records";

/** How many records of a list, there or to be written, took place in which month. */
interface MonthsCounted {
  /** In their order; a record that is known to the year alone has none. */
  readonly months: readonly (readonly [CalendarMonth, number])[];
  readonly total: number;
  /** How many times those records are of, by month; as many as records where none says otherwise. */
  readonly times: ReadonlyMap<CalendarMonth, number>;
  readonly totalTimes: number;
  /** Cancelled or planned: no total of a list counts them. */
  readonly notHeld: number;
  /** Held meetings whose principal has no rank: they would count as 未設定. */
  readonly rankless: number;
}

export const countMonths = (
  planned: readonly PlannedRecord[],
): MonthsCounted => {
  const taken = countedRecords(planned);
  const held = taken.filter(({ entry }) => isHeld(entry));
  const months = new Map<CalendarMonth, number>();
  const times = new Map<CalendarMonth, number>();
  for (const { entry } of held) {
    const month = monthOfEntry(entry);
    if (month === undefined) continue;
    months.set(month, (months.get(month) ?? 0) + 1);
    times.set(month, (times.get(month) ?? 0) + timesOf(entry));
  }
  return {
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
    total: held.length,
    times,
    totalTimes: held.reduce((sum, { entry }) => sum + timesOf(entry), 0),
    notHeld: taken.length - held.length,
    rankless: held.filter(
      ({ entry, record }) => record.standing === "write" && isRankless(entry),
    ).length,
  };
};

const isRankless = (entry: PlannedRecord["entry"]): boolean => {
  if (!("attendances" in entry)) return false;
  const principal =
    entry.attendances.find(({ role }) => role === "principal") ??
    entry.attendances[0];
  return principal !== undefined && isBlank(principal.rank);
};

/** The month that a record counts in; undefined without a day, and of a year alone. */
export const monthOfEntry = (
  entry: PlannedRecord["entry"],
): CalendarMonth | undefined =>
  "attendances" in entry
    ? entry.heldOn && monthOf(entry.heldOn)
    : entry.period && periodMonth(entry.period);
