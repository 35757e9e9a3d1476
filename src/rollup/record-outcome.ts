import type { Activity } from "../domain/activity";
import type { CalendarDate } from "../domain/calendar-date";
import { monthOf } from "../domain/calendar-date";
import type { Meeting } from "../domain/meeting";

/** What becomes of a meeting in its fiscal year (domain: counting rule 1). */
export type MeetingOutcome = "counted" | "planned" | "cancelled" | "afterAsOf";

/** @param asOf 基準日 of the meeting's fiscal year */
export const meetingOutcome = (
  meeting: Meeting,
  asOf: CalendarDate,
): MeetingOutcome => {
  if (meeting.status !== "held") return meeting.status;
  return meeting.heldOn > asOf ? "afterAsOf" : "counted";
};

/** What becomes of an activity in its fiscal year (domain: counting rules 8 and 12). */
export type ActivityOutcome =
  "counted" | "listedOnly" | "excluded" | "afterAsOf" | "unclassified";

/**
 * An excluded record is excluded whatever else is wrong with it; one after
 * 基準日 is left out before its section is asked for.
 * @param asOf 基準日 of the activity's fiscal year
 * @param hasSection whether its 節 is one of the settings
 */
export const activityOutcome = (
  activity: Activity,
  asOf: CalendarDate,
  hasSection: boolean,
): ActivityOutcome => {
  if (activity.standing === "excluded") return "excluded";
  if (isAfter(activity, asOf)) return "afterAsOf";
  return hasSection ? activity.standing : "unclassified";
};

/** Only what is known to lie after 基準日: its month is not after it, nor is a year. */
const isAfter = ({ period }: Activity, asOf: CalendarDate): boolean => {
  if (period.precision === "fiscalYear") return false;
  return period.precision === "day"
    ? period.from > asOf
    : period.from > monthOf(asOf);
};
