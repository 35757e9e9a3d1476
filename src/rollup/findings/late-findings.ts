import type { Activity } from "../../domain/activity";
import type { Meeting } from "../../domain/meeting";
import type { RecordFinding } from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import type { ClassifiedActivity } from "../activities/classified-activities";
import { meetingOutcome } from "../input/record-outcome";
import type { YearFrame } from "../input/year-frame";

/** Records held after 基準日: left out, and said so (domain: counting rule 1). */
export const lateFindings = (
  meetings: readonly Meeting[],
  activities: readonly ClassifiedActivity[],
  { asOf }: YearFrame,
): RecordFinding[] => [
  ...meetings
    .filter((meeting) => meetingOutcome(meeting, asOf) === "afterAsOf")
    .map(({ recordId, heldOn }) => late("meetings", recordId, heldOn)),
  ...activities
    .filter(({ outcome }) => outcome === "afterAsOf")
    .map(({ activity: { recordId, period } }) =>
      late(
        "activities",
        recordId,
        period.precision === "fiscalYear" ? undefined : period.from,
      ),
    ),
];

const late = (
  source: RecordFinding["source"],
  recordId: string,
  detail: string | undefined,
): RecordFinding => recordFinding(source, recordId, "heldAfterAsOf", detail);

/** @param notOver counted in full, though their periods go beyond 基準日 */
export const periodFindings = (notOver: readonly Activity[]): RecordFinding[] =>
  notOver.map(({ recordId, period }) =>
    recordFinding(
      "activities",
      recordId,
      "periodNotOver",
      period.precision === "fiscalYear"
        ? undefined
        : `${period.from} – ${period.to ?? ""}`,
    ),
  );
