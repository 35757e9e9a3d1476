import type { Activity } from "../../domain/activity";
import { periodFiscalYear } from "../../domain/calendar/activity-period";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Meeting } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import { distinctRecords } from "./distinct-records";
import type { RollupInput } from "./rollup-input";

/** Every record of one fiscal year, whatever becomes of it. */
export interface YearRecords {
  readonly meetings: readonly Meeting[];
  readonly activities: readonly Activity[];
}

/** Deals the rows out to the fiscal years asked for; rows of others are left aside. */
export function* recordsByYear(
  input: Pick<RollupInput, "meetings" | "activities">,
  startMonth: number,
  fiscalYears: readonly number[],
): Steps<ReadonlyMap<number, YearRecords>> {
  const years = new Map(
    fiscalYears.map((fiscalYear) => [
      fiscalYear,
      { meetings: [] as Meeting[], activities: [] as Activity[] },
    ]),
  );
  yield* forEachInSteps(distinctRecords(input.meetings), (meeting) =>
    years.get(fiscalYearOf(meeting.heldOn, startMonth))?.meetings.push(meeting),
  );
  yield* forEachInSteps(distinctRecords(input.activities), (activity) =>
    years
      .get(periodFiscalYear(activity.period, startMonth))
      ?.activities.push(activity),
  );
  return years;
}
