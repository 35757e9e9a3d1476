import type { Meeting } from "../domain/meeting";
import { distinctRecords } from "../rollup/input/distinct-records";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { meetingOutcome } from "../rollup/input/record-outcome";
import { compareMeetings } from "../rollup/input/record-order";

/** The meetings that the figures of a year were counted from, in order of date (domain: counting rule 1). */
export const countedMeetings = (
  meetings: readonly Meeting[],
  { firstDay, lastDay, asOf }: FiscalYearRollup,
): readonly Meeting[] =>
  distinctRecords(meetings)
    .filter(
      (meeting) =>
        meeting.heldOn >= firstDay &&
        meeting.heldOn <= lastDay &&
        meetingOutcome(meeting, asOf) === "counted",
    )
    .sort(compareMeetings);
