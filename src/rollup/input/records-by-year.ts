import type { Activity } from "../../domain/activity";
import { periodFiscalYear } from "../../domain/calendar/activity-period";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Meeting } from "../../domain/meeting";
import { distinctRecords } from "./distinct-records";
import type { RollupInput } from "./rollup-input";

/** Every record of one fiscal year, whatever becomes of it. */
export interface YearRecords {
  readonly meetings: readonly Meeting[];
  readonly activities: readonly Activity[];
}

/** Deals the rows out to the fiscal years asked for; rows of others are left aside. */
export const recordsByYear = (
  input: Pick<RollupInput, "meetings" | "activities">,
  startMonth: number,
  fiscalYears: readonly number[],
): ReadonlyMap<number, YearRecords> => {
  const years = new Map(
    fiscalYears.map((fiscalYear) => [
      fiscalYear,
      { meetings: [] as Meeting[], activities: [] as Activity[] },
    ]),
  );
  for (const meeting of distinctRecords(input.meetings)) {
    years.get(fiscalYearOf(meeting.heldOn, startMonth))?.meetings.push(meeting);
  }
  for (const activity of distinctRecords(input.activities)) {
    years
      .get(periodFiscalYear(activity.period, startMonth))
      ?.activities.push(activity);
  }
  return years;
};
