import { periodMonth } from "../../domain/calendar/activity-period";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { SectionRule } from "../../rollup/input/counting-rules";
import { checkCount } from "./activity-count";
import type { ActivityEntry } from "./activity-entry";
import { checkTenure } from "./days/adviser-tenure";
import { checkExclusionReason } from "./exclusion-reason";
import { checkFiscalYear, fiscalYearsInUse } from "./days/fiscal-years-in-use";
import { checkActivityInFuture } from "./days/held-in-future";
import type { KnownFacts } from "./known-facts";
import type { RecordProblem } from "./record-problem";
import { checkSpelling } from "./spelling/near-spelling";
import { checkPeriodOrder } from "./days/period-order";
import { checkStoredFiscalYear } from "./days/stored-fiscal-year";
import { checkSummaryLine } from "./summary-line";

/** Everything to correct or to confirm in an activity, in the order of the entry. */
export const checkActivity = (
  entry: ActivityEntry,
  rules: {
    /** Absent: nothing is in the future. */
    readonly today?: CalendarDate;
    readonly fiscalYearStartMonth: number;
    readonly sections: readonly SectionRule[];
  },
  facts: KnownFacts,
): readonly RecordProblem[] => {
  const { today, fiscalYearStartMonth, sections } = rules;
  const { advisers = [], spellings } = facts;
  const { period } = entry;
  const from =
    period?.precision === "fiscalYear" ? period.within : period?.from;
  return [
    ...checkSummaryLine(entry, sections),
    ...checkSpelling("summaryLine", entry.summaryLine, spellings?.summaryLine),
    ...checkActivityInFuture(entry, today, fiscalYearStartMonth),
    ...checkFiscalYear(
      "from",
      from,
      fiscalYearsInUse(advisers, today, fiscalYearStartMonth),
      fiscalYearStartMonth,
    ),
    ...checkStoredFiscalYear(
      "from",
      from,
      entry.storedFiscalYear,
      fiscalYearStartMonth,
    ),
    ...checkTenure(
      "from",
      period && periodMonth(period),
      entry.advisers,
      advisers,
    ),
    ...checkPeriodOrder(entry),
    ...checkCount(entry),
    ...checkExclusionReason(entry),
    ...checkSpelling(
      "workingGroup",
      entry.workingGroup,
      spellings?.workingGroup,
    ),
  ];
};
