import { countedMeetings } from "../input/counted-meetings";
import type { CountingRules } from "../input/counting-rules";
import type { RollupInput } from "../input/rollup-input";
import { yearFrame } from "../input/year-frame";
import { countingAttendances } from "./counting-attendances";

/**
 * How many counted meetings of a year have more participants than のべ counts
 * (domain: counting rule 2); 0 where everyone counts.
 */
export const meetingsOfSeveral = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
): number =>
  countedMeetings(input.meetings, yearFrame(input, rules, fiscalYear)).filter(
    (meeting) =>
      countingAttendances(meeting, "everyone").length >
      countingAttendances(meeting, rules.attendanceRule).length,
  ).length;
