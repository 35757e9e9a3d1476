import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FormProblem } from "./form-problem";

/**
 * A new record is planned until somebody says that it was held: one whose day is
 * past is counted by nobody who has forgotten that. Today may still be to come.
 */
export const checkPlannedInPast = (
  { status, heldOn }: Pick<MeetingEntry, "status" | "heldOn">,
  today: CalendarDate,
): readonly FormProblem[] =>
  status === "planned" && heldOn !== undefined && heldOn < today
    ? [{ field: "status", level: "warning", code: "plannedInPast" }]
    : [];
