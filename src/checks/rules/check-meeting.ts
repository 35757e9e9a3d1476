import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { monthOf } from "../../domain/calendar/calendar-date";
import { checkTenure } from "./days/adviser-tenure";
import { checkFiscalYear, fiscalYearsInUse } from "./days/fiscal-years-in-use";
import { checkHeldInFuture } from "./days/held-in-future";
import type { KnownFacts } from "./known-facts";
import type { MeetingEntry } from "./meeting-entry";
import { checkMeetingTwice } from "./people/meeting-twice";
import { checkPrincipal } from "./people/one-principal";
import { checkPersonTwice } from "./people/person-twice";
import type { RecordProblem } from "./record-problem";
import { checkStoredFiscalYear } from "./days/stored-fiscal-year";
import { checkTimeOrder } from "./days/time-order";

/** Everything to correct or to confirm in a meeting, in the order of the form. */
export const checkMeeting = (
  entry: MeetingEntry,
  rules: {
    /** Absent: nothing is in the future. */
    readonly today?: CalendarDate;
    readonly fiscalYearStartMonth: number;
  },
  facts: KnownFacts,
): readonly RecordProblem[] => {
  const { today, fiscalYearStartMonth } = rules;
  const { advisers = [], meetings = [] } = facts;
  const month = entry.heldOn && monthOf(entry.heldOn);
  return [
    ...checkHeldInFuture(entry, today),
    ...checkFiscalYear(
      "heldOn",
      entry.heldOn,
      fiscalYearsInUse(advisers, today, fiscalYearStartMonth),
      fiscalYearStartMonth,
    ),
    ...checkStoredFiscalYear(
      "heldOn",
      entry.heldOn,
      entry.storedFiscalYear,
      fiscalYearStartMonth,
    ),
    ...checkTenure("heldOn", month, entry.advisers, advisers),
    ...checkMeetingTwice(entry, meetings),
    ...checkTimeOrder(entry),
    ...checkPrincipal(entry),
    ...checkPersonTwice(entry),
  ];
};
