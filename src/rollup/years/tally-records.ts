import type { ClassifiedActivity } from "../activities/classified-activities";
import { withOutcome } from "../activities/classified-activities";
import type { FiscalYearRollup, RecordTally } from "./fiscal-year-rollup";
import type { MeetingOutcome } from "../input/record-outcome";
import { meetingOutcome } from "../input/record-outcome";
import type { YearRecords } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";
import type { YearFrame } from "../input/year-frame";

type LeftOut = Pick<
  FiscalYearRollup,
  "meetingsLeftOut" | "activitiesLeftOut" | "tally"
>;

/** Every record read once, by what became of it (domain: counting rule 15). */
export const tallyRecords = (
  year: YearRecords,
  classified: readonly ClassifiedActivity[],
  { unreadable, unreadableInYear }: RollupInput,
  frame: YearFrame,
): LeftOut => {
  const meetings = meetingOutcomes(year, frame);
  const activities = {
    listedOnly: withOutcome(classified, "listedOnly").length,
    planned: withOutcome(classified, "planned").length,
    cancelled: withOutcome(classified, "cancelled").length,
    excluded: withOutcome(classified, "excluded").length,
    afterAsOf: withOutcome(classified, "afterAsOf").length,
  };
  const { counted, ...meetingsLeftOut } = meetings;
  const unread =
    unreadable.meetings +
    unreadable.activities +
    (unreadableInYear?.get(frame.fiscalYear) ?? 0);
  const tally: RecordTally = {
    read: year.meetings.length + year.activities.length + unread,
    counted: counted + withOutcome(classified, "counted").length,
    listedOnly: activities.listedOnly,
    excluded:
      meetings.planned +
      meetings.cancelled +
      meetings.afterAsOf +
      activities.planned +
      activities.cancelled +
      activities.excluded +
      activities.afterAsOf,
    unclassified: unread + withOutcome(classified, "unclassified").length,
  };
  return { meetingsLeftOut, activitiesLeftOut: activities, tally };
};

const meetingOutcomes = (
  { meetings }: YearRecords,
  { asOf }: YearFrame,
): Record<MeetingOutcome, number> => {
  const outcomes = { counted: 0, planned: 0, cancelled: 0, afterAsOf: 0 };
  for (const meeting of meetings) outcomes[meetingOutcome(meeting, asOf)] += 1;
  return outcomes;
};
