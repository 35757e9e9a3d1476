import { periodMonth } from "../../domain/activity-period";
import type { CalendarDate } from "../../domain/calendar-date";
import type { SectionRule } from "../../rollup/counting-rules";
import { checkCount } from "./activity-count";
import type { ActivityForm } from "./activity-form";
import { checkTenure } from "./adviser-tenure";
import { checkExclusionReason } from "./exclusion-reason";
import { checkFiscalYear, fiscalYearsInUse } from "./fiscal-years-in-use";
import type { FormFacts } from "./form-facts";
import type { FormProblem } from "./form-problem";
import { checkSpelling } from "./near-spelling";
import { checkPeriodOrder } from "./period-order";
import { checkSummaryLine } from "./summary-line";

/** Everything to correct or to confirm in an activity, in the order of the form. */
export const checkActivity = (
  form: ActivityForm,
  rules: {
    readonly today: CalendarDate;
    readonly fiscalYearStartMonth: number;
    readonly sections: readonly SectionRule[];
  },
  facts: FormFacts,
): readonly FormProblem[] => {
  const { today, fiscalYearStartMonth, sections } = rules;
  const { advisers = [], spellings } = facts;
  const { period } = form;
  return [
    ...checkSummaryLine(form, sections),
    ...checkSpelling(
      "summaryLine",
      form.summaryLine,
      spellings?.summaryLine ?? [],
    ),
    ...checkFiscalYear(
      "from",
      period?.precision === "fiscalYear" ? period.within : period?.from,
      fiscalYearsInUse(advisers, today, fiscalYearStartMonth),
      fiscalYearStartMonth,
    ),
    ...checkTenure(
      "from",
      period && periodMonth(period),
      form.advisers,
      advisers,
    ),
    ...checkPeriodOrder(form),
    ...checkCount(form),
    ...checkExclusionReason(form),
    ...checkSpelling(
      "workingGroup",
      form.workingGroup,
      spellings?.workingGroup ?? [],
    ),
  ];
};
