import { checkMeeting } from "../../checks/rules/check-meeting";
import type { KnownFacts } from "../../checks/rules/known-facts";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Rank } from "../../domain/rank";
import type { FormProblem } from "./form-problem";
import { checkRankAsOfDate } from "./rank-as-of-date";

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
): readonly FormProblem[] => [
  ...checkMeeting(form, rules, facts),
  ...checkRankAsOfDate(form, facts.meetings ?? [], rules.ranks),
];
