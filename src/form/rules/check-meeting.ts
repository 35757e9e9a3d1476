import type { CalendarDate } from "../../domain/calendar-date";
import { monthOf } from "../../domain/calendar-date";
import type { Rank } from "../../domain/rank";
import { checkTenure } from "./adviser-tenure";
import { checkPrincipal } from "./attendance-roles";
import { checkFiscalYear, fiscalYearsInUse } from "./fiscal-years-in-use";
import type { FormFacts } from "./form-facts";
import type { FormProblem } from "./form-problem";
import { checkHeldInFuture } from "./held-in-future";
import type { MeetingForm } from "./meeting-form";
import { checkTimeOrder } from "./meeting-time";
import { checkMeetingTwice } from "./meeting-twice";
import { checkPersonTwice } from "./person-twice";
import { checkRankAsOfDate } from "./rank-as-of-date";

/** Everything to correct or to confirm in a meeting, in the order of the form. */
export const checkMeeting = (
  form: MeetingForm,
  rules: {
    readonly today: CalendarDate;
    readonly fiscalYearStartMonth: number;
    readonly ranks: readonly Rank[];
  },
  facts: FormFacts,
): readonly FormProblem[] => {
  const { today, fiscalYearStartMonth, ranks } = rules;
  const { advisers = [], meetings = [] } = facts;
  const month = form.heldOn && monthOf(form.heldOn);
  return [
    ...checkHeldInFuture(form, today),
    ...checkFiscalYear(
      "heldOn",
      form.heldOn,
      fiscalYearsInUse(advisers, today, fiscalYearStartMonth),
      fiscalYearStartMonth,
    ),
    ...checkTenure("heldOn", month, form.advisers, advisers),
    ...checkMeetingTwice(form, meetings),
    ...checkTimeOrder(form),
    ...checkPrincipal(form),
    ...checkPersonTwice(form),
    ...checkRankAsOfDate(form, meetings, ranks),
  ];
};
