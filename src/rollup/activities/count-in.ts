import type { Activity } from "../../domain/activity";
import { periodMonth } from "../../domain/calendar/activity-period";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { YearFrame } from "../input/year-frame";
import { isMonthBegun } from "../input/year-frame";
import { sumOfCounts } from "./activity-count";

/**
 * 回数 in one month.
 * @param counted counted records
 * @returns null for a month after 基準日
 */
export const countIn = (
  month: CalendarMonth,
  counted: readonly Activity[],
  frame: YearFrame,
): number | null =>
  isMonthBegun(frame, month)
    ? sumOfCounts(counted.filter(({ period }) => periodMonth(period) === month))
    : null;
