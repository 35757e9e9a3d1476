import { checkMeeting } from "../../checks/rules/check-meeting";
import type { KnownFacts } from "../../checks/rules/known-facts";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Rank } from "../../domain/rank";
import type { FormProblem } from "./form-problem";
import { checkRankAsOfDate } from "./rank-as-of-date";
import { checkRankOnDay, rankOnDay } from "./rank-on-day";

/**
 * What the checks of a summary say of a meeting too, and what only its form
 * can ask: among stored records a rank that was looked up too late is no other
 * than a promotion.
 */
export const checkMeetingForm = (
  form: MeetingEntry,
  rules: {
    readonly today: CalendarDate;
    readonly fiscalYearStartMonth: number;
    readonly ranks: readonly Rank[];
  },
  facts: KnownFacts,
): readonly FormProblem[] => {
  const { meetings = [], staff = new Map() } = facts;
  return [
    ...checkMeeting(form, rules, facts),
    ...checkRankOnDay(form, staff, rules.ranks),
    // Where the history speaks, other meetings need not be asked.
    ...checkRankAsOfDate(form, meetings, rules.ranks).filter(
      ({ row = 0 }) =>
        rankOnDay(form, form.attendances[row] ?? {}, staff) === undefined,
    ),
  ];
};
