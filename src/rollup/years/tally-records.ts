import type { ClassifiedActivity } from "../activities/classified-activities";
import { withOutcome } from "../activities/classified-activities";
import type { FiscalYearRollup, RecordTally } from "./fiscal-year-rollup";
import type { YearMeetings } from "../meetings/year-meetings";
import type { RollupInput } from "../input/rollup-input";
import type { YearFrame } from "../input/year-frame";

type LeftOut = Pick<
  FiscalYearRollup,
  "meetingsLeftOut" | "activitiesLeftOut" | "tally"
>;

/** Every record read once, by what became of it (domain: counting rule 15). */
export const tallyRecords = (
  outcomes: YearMeetings["outcomes"],
  classified: readonly ClassifiedActivity[],
  { unreadable, unreadableInYear }: RollupInput,
  frame: YearFrame,
): LeftOut => {
  const activities = {
    listedOnly: withOutcome(classified, "listedOnly").length,
    planned: withOutcome(classified, "planned").length,
    cancelled: withOutcome(classified, "cancelled").length,
    excluded: withOutcome(classified, "excluded").length,
    afterAsOf: withOutcome(classified, "afterAsOf").length,
  };
  const { counted, ...meetingsLeftOut } = outcomes;
  const unread =
    unreadable.meetings +
    unreadable.activities +
    (unreadableInYear?.get(frame.fiscalYear) ?? 0);
  const tally: RecordTally = {
    read: total(outcomes) + classified.length + unread,
    counted: counted + withOutcome(classified, "counted").length,
    listedOnly: activities.listedOnly,
    excluded:
      outcomes.planned +
      outcomes.cancelled +
      outcomes.afterAsOf +
      activities.planned +
      activities.cancelled +
      activities.excluded +
      activities.afterAsOf,
    unclassified: unread + withOutcome(classified, "unclassified").length,
  };
  return { meetingsLeftOut, activitiesLeftOut: activities, tally };
};

const total = (outcomes: YearMeetings["outcomes"]): number =>
  Object.values(outcomes).reduce((sum, count) => sum + count, 0);
