import type { CouncilSession } from "../../domain/annual-summary";
import type { CalendarDate } from "../../domain/calendar/calendar-date";

/** The council session that a day falls into; first and last day belong to it. */
export const councilSessionOn = (
  date: CalendarDate,
  sessions: readonly CouncilSession[],
): CouncilSession | undefined =>
  sessions.find(({ from, to }) => from <= date && date <= to);
