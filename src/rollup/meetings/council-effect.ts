import type {
  AnnualSummary,
  CouncilSession,
} from "../../domain/annual-summary";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import {
  firstDayOfMonth,
  lastDayOfMonth,
} from "../../domain/calendar/calendar-date";
import type { CouncilEffect, MonthRow } from "../years/fiscal-year-rollup";
import type { YearFrame } from "../input/year-frame";
import { isMonthBegun } from "../input/year-frame";

/**
 * Mean meetings a month inside and outside council sessions. Only months in
 * which meetings could be held are compared: from the start of 月間枠, when
 * slots are planned, to the month of 基準日.
 * @returns undefined when no session touches the fiscal year
 */
export const councilEffect = (
  byMonth: readonly MonthRow[],
  frame: YearFrame,
  summary: AnnualSummary | undefined,
): CouncilEffect | undefined => {
  const sessions = summary?.councilSessions ?? [];
  if (!frame.months.some((month) => isInSession(month, sessions))) {
    return undefined;
  }
  const start = summary?.monthlySlots?.from;
  const possible = byMonth.filter(
    ({ month }) =>
      isMonthBegun(frame, month) && (start === undefined || month >= start),
  );
  const inside = possible.filter(({ month }) => isInSession(month, sessions));
  const outside = possible.filter(({ month }) => !isInSession(month, sessions));
  return {
    monthsInside: inside.length,
    monthsOutside: outside.length,
    meanInside: meanCount(inside),
    meanOutside: meanCount(outside),
  };
};

/** Whether a session touches the month; a reversed session touches none. */
const isInSession = (
  month: CalendarMonth,
  sessions: readonly CouncilSession[],
): boolean =>
  sessions.some(
    ({ from, to }) =>
      from <= to &&
      from <= lastDayOfMonth(month) &&
      to >= firstDayOfMonth(month),
  );

const meanCount = (months: readonly MonthRow[]): number | null =>
  months.length === 0
    ? null
    : months.reduce((sum, { count }) => sum + (count ?? 0), 0) / months.length;
