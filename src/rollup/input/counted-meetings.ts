import type { Meeting } from "../../domain/meeting";
import { distinctRecords } from "./distinct-records";
import type { MeetingOutcome } from "./record-outcome";
import { meetingOutcome } from "./record-outcome";
import type { YearFrame } from "./year-frame";

type CountedTime = Pick<YearFrame, "firstDay" | "lastDay" | "asOf">;

/**
 * The meetings that figures of a fiscal year rest on, each once: held in the year, on or before 基準日 (domain: counting rule 1).
 * @param meetings of any years; their order stays
 * @param outcome others than the counted ones, for whoever tells of them
 */
export const countedMeetings = (
  meetings: readonly Meeting[],
  frame: CountedTime,
  outcome: MeetingOutcome = "counted",
): readonly Meeting[] =>
  distinctRecords(meetings).filter(countsIn(frame, outcome));

/** Whether a meeting counts in a fiscal year, or became what else is asked for. */
export const countsIn =
  ({ firstDay, lastDay, asOf }: CountedTime, outcome: MeetingOutcome) =>
  (meeting: Pick<Meeting, "heldOn" | "status">): boolean =>
    meeting.heldOn >= firstDay &&
    meeting.heldOn <= lastDay &&
    meetingOutcome(meeting, asOf) === outcome;
