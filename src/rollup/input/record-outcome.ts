import type { Activity } from "../../domain/activity";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { monthOf } from "../../domain/calendar/calendar-date";
import type { Meeting } from "../../domain/meeting";
import type { YearFrame } from "./year-frame";

/** What becomes of a meeting in its fiscal year (domain: counting rule 1). */
export type MeetingOutcome = "counted" | "planned" | "cancelled" | "afterAsOf";

/** @param asOf 基準日 of the meeting's fiscal year */
export const meetingOutcome = (
  meeting: Pick<Meeting, "heldOn" | "status">,
  asOf: CalendarDate,
): MeetingOutcome => {
  if (meeting.status !== "held") return meeting.status;
  return meeting.heldOn > asOf ? "afterAsOf" : "counted";
};

/** What becomes of an activity in its fiscal year (domain: counting rules 1, 8 and 12). */
export type ActivityOutcome =
  | "counted"
  | "listedOnly"
  | "planned"
  | "cancelled"
  | "excluded"
  | "afterAsOf"
  | "unclassified";

/**
 * What did not take place is left out before anything else is asked; an
 * excluded record is excluded whatever else is wrong with it; one after 基準日
 * is left out before its section is asked for.
 * @param frame of the activity's fiscal year
 * @param hasSection whether its 節 is one of the settings
 */
export const activityOutcome = (
  activity: Activity,
  frame: Pick<YearFrame, "asOf" | "firstDay">,
  hasSection: boolean,
): ActivityOutcome => {
  if (activity.status !== "held") return activity.status;
  if (activity.standing === "excluded") return "excluded";
  if (isAfter(activity, frame)) return "afterAsOf";
  return hasSection ? activity.standing : "unclassified";
};

/** Only what is known to lie after 基準日: not the month or the year that it lies in. */
const isAfter = (
  { period }: Activity,
  { asOf, firstDay }: Pick<YearFrame, "asOf" | "firstDay">,
): boolean => {
  if (period.precision === "fiscalYear") return firstDay > asOf;
  return period.precision === "day"
    ? period.from > asOf
    : period.from > monthOf(asOf);
};
