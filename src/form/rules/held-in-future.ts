import type { CalendarDate } from "../../domain/calendar-date";
import type { FormProblem } from "./form-problem";
import type { MeetingForm } from "./meeting-form";

/** A meeting can't have been held on a day that is still to come. */
export const checkHeldInFuture = (
  form: Pick<MeetingForm, "status" | "heldOn">,
  today: CalendarDate,
): readonly FormProblem[] =>
  form.status === "held" && form.heldOn !== undefined && form.heldOn > today
    ? [{ field: "heldOn", level: "error", code: "heldInFuture" }]
    : [];
