import { periodMonth } from "../../../domain/calendar/activity-period";
import type { CalendarMonth } from "../../../domain/calendar/calendar-date";
import { monthOf } from "../../../domain/calendar/calendar-date";
import { isBlank } from "../../../domain/sameness/sameness";
import type { PlannedRecord } from "./plan-records";

/** How many records of a list, there or to be written, took place in which month. */
interface MonthsCounted {
  /** In their order; a record that is known to the year alone has none. */
  readonly months: readonly (readonly [CalendarMonth, number])[];
  readonly total: number;
  /** Cancelled or planned: no total of a list counts them. */
  readonly notHeld: number;
  /** Held meetings whose principal has no rank: they would count as 未設定. */
  readonly rankless: number;
}

export const countMonths = (
  planned: readonly PlannedRecord[],
): MonthsCounted => {
  // What is there counts as it is there: it may have been corrected since.
  const taken = planned
    .filter(({ standing }) => standing === "write" || standing === "there")
    .map(({ standing, entry, stored }) => ({
      standing,
      entry: standing === "there" ? (stored ?? entry) : entry,
    }));
  const held = taken.filter(
    ({ entry: { status } }) => status !== "cancelled" && status !== "planned",
  );
  const months = new Map<CalendarMonth, number>();
  for (const { entry } of held) {
    const month = monthOfEntry(entry);
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
  }
  return {
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
    total: held.length,
    notHeld: taken.length - held.length,
    rankless: held.filter(
      ({ entry, standing }) => standing === "write" && isRankless(entry),
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

const monthOfEntry = (
  entry: PlannedRecord["entry"],
): CalendarMonth | undefined =>
  "attendances" in entry
    ? entry.heldOn && monthOf(entry.heldOn)
    : entry.period && periodMonth(entry.period);
