import { monthOf } from "../../domain/calendar-date";
import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { rankClassifier } from "../../domain/rank";
import {
  countingAttendances,
  principalOf,
} from "../meetings/counting-attendances";
import type { CountingRules } from "../input/counting-rules";
import { countedMeetings } from "../input/counted-meetings";
import { textMatcher } from "../input/match-text";
import { asOfSelection } from "./as-of-selection";
import { compareMeetings } from "../input/record-order";
import type { RollupInput } from "../input/rollup-input";
import type { MeetingDimension } from "../dimensions/meeting-dimensions";
import { MEETING_DIMENSIONS } from "../dimensions/meeting-dimensions";
import type { MeetingSelection } from "./selection";
import { meetingValuesOf, namesOf } from "./selection";
import { visitsByPerson } from "../meetings/visits";
import { yearFrame } from "../input/year-frame";

/** The meetings behind a figure, in order of date. */
export const selectMeetings = (
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
): Meeting[] => {
  const meetings = meetingsOf(selection, input, rules);
  const { month, measure = "count" } = selection;
  const isNamed = valueTests(selection);
  const isRank = rankMatcher(selection, rules);
  const isInGroup: AttendanceTest = (attendance) =>
    isRank(attendance) && isNamed.attendance.every((test) => test(attendance));
  const isPerson = personMatcher(selection);
  const isVisit = visitMatcher(selection, meetings, rules);
  return meetings.filter((meeting) => {
    const counting = countingAttendances(meeting, rules.attendanceRule);
    const isOfGroupAndPerson =
      measure === "count"
        ? isInGroup(principalOf(meeting)) &&
          (selection.person === undefined || counting.some(isPerson))
        : counting.some(
            (attendance) => isInGroup(attendance) && isPerson(attendance),
          );
    return (
      isOfGroupAndPerson &&
      (month === undefined || monthOf(meeting.heldOn) === month) &&
      isNamed.meeting.every((test) => test(meeting)) &&
      isVisit(meeting)
    );
  });
};

const meetingsOf = (
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
): Meeting[] => {
  const { fiscalYear, outcome = "counted" } = selection;
  const frame = yearFrame(asOfSelection(selection, input), rules, fiscalYear);
  return [...countedMeetings(input.meetings, frame, outcome)].sort(
    compareMeetings,
  );
};

type AttendanceTest = (attendance: Attendance) => boolean;

/** One test a dimension that the selection names, by what it looks at. */
const valueTests = (selection: MeetingSelection) => {
  const values = meetingValuesOf(selection);
  const meeting: ((meeting: Meeting) => boolean)[] = [];
  const attendance: AttendanceTest[] = [];
  for (const name of namesOf(values)) {
    const isWanted = textMatcher(values[name]);
    const dimension: MeetingDimension = MEETING_DIMENSIONS[name];
    if (dimension.grain === "attendance") {
      attendance.push((each) => isWanted(dimension.textsOf(each)));
    } else {
      meeting.push((each) => isWanted(...[dimension.textsOf(each)].flat()));
    }
  }
  return { meeting, attendance };
};

const rankMatcher = (
  { rank }: MeetingSelection,
  { ranks }: CountingRules,
): AttendanceTest => {
  const classify = rankClassifier(ranks);
  const wanted =
    rank === null ? -1 : ranks.findIndex(({ label }) => label === rank);
  return (attendance) =>
    rank === undefined ||
    (classify(attendance.rank) === wanted && (rank === null || wanted >= 0));
};

/** 実 rests on people with an identity only. */
const personMatcher =
  ({ person, measure }: MeetingSelection): AttendanceTest =>
  (attendance) => {
    if (person === undefined && measure !== "distinctAttendees") return true;
    const key =
      attendance.person === undefined
        ? undefined
        : personKey(attendance.person);
    return person === undefined ? key !== undefined : key === person;
  };

/** First-time or returning visits, and visits of people who came so often. */
const visitMatcher = (
  { visit, visits: frequency }: MeetingSelection,
  meetings: readonly Meeting[],
  { attendanceRule }: CountingRules,
): ((meeting: Meeting) => boolean) => {
  if (visit === undefined && frequency === undefined) return () => true;
  const wanted = new Set<Meeting>();
  for (const visits of visitsByPerson(meetings, attendanceRule).values()) {
    if (frequency !== undefined && frequency !== frequencyOf(visits)) continue;
    for (const [index, meeting] of visits.entries()) {
      if (visit === undefined || (visit === "first") === (index === 0)) {
        wanted.add(meeting);
      }
    }
  }
  return (meeting) => wanted.has(meeting);
};

const frequencyOf = (
  visits: readonly unknown[],
): MeetingSelection["visits"] => {
  if (visits.length === 1) return "once";
  return visits.length === 2 ? "twice" : "threeOrMore";
};
