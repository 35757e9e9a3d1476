import type { AnnualSummary } from "../../domain/annual-summary";
import type { MonthRow, Utilisation } from "../years/fiscal-year-rollup";
import type { YearFrame } from "../input/year-frame";
import { isMonthBegun } from "../input/year-frame";

/**
 * Meetings against 月間枠. Months before the slots start and after 基準日 have
 * no slots: nothing could be held in them, or nobody can know yet.
 * @returns undefined when no month of the year has slots
 */
export const utilisation = (
  byMonth: readonly MonthRow[],
  frame: YearFrame,
  slots: AnnualSummary["monthlySlots"],
): Utilisation | undefined => {
  const months = byMonth.map(({ month, count }) => {
    const isOffered =
      slots !== undefined &&
      slots.count > 0 &&
      month >= slots.from &&
      isMonthBegun(frame, month);
    return { month, count, slots: isOffered ? slots.count : null };
  });
  const offered = months.filter((month) => month.slots !== null);
  if (offered.length === 0) return undefined;
  const total = offered.reduce((sum, month) => sum + (month.slots ?? 0), 0);
  const held = offered.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return {
    byMonth: months.map((month) => ({
      ...month,
      utilisationRate:
        month.slots === null || month.count === null
          ? null
          : month.count / month.slots,
    })),
    slots: total,
    held,
    utilisationRate: held / total,
  };
};
