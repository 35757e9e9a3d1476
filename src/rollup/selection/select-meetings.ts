import { monthOf } from "../../domain/calendar/calendar-date";
import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import type { Steps } from "../../domain/steps";
import { atOnce } from "../../domain/steps";
import { rankClassifier } from "../../domain/rank";
import {
  countingAttendances,
  principalOf,
} from "../meetings/counting-attendances";
import type { CountingRules } from "../input/counting-rules";
import { countsIn } from "../input/counted-meetings";
import { distinctRecords } from "../input/distinct-records";
import { textMatcher } from "../input/match-text";
import { asOfSelection } from "./as-of-selection";
import { orderMeetings } from "../input/record-order";
import type { RollupInput } from "../input/rollup-input";
import type { MeetingDimension } from "../dimensions/meeting-dimensions";
import { MEETING_DIMENSIONS } from "../dimensions/meeting-dimensions";
import type { MeetingSelection } from "./selection";
import { meetingValuesOf, namesOf } from "./selection";
import { wantedVisits } from "./wanted-visits";
import { yearFrame } from "../input/year-frame";

/** The meetings behind a figure, in order of date. */
export const selectMeetings = (
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
): Meeting[] => {
  const meetings = meetingsOfYear(selection, input, rules);
  const { month, measure = "count" } = selection;
  const isNamed = valueTests(selection);
  const isInGroup = groupTest(selection, rules);
  const isPerson = personMatcher(selection);
  const wanted = atOnce(wantedVisits(selection, meetings, rules));
  const visits = wanted && new Set([...wanted.values()].flat());
  const counting = (meeting: Meeting) =>
    countingAttendances(meeting, rules.attendanceRule);
  const isOfGroupAndPerson = (meeting: Meeting): boolean =>
    measure === "count"
      ? (isInGroup === ANYONE || isInGroup(principalOf(meeting))) &&
        (selection.person === undefined || counting(meeting).some(isPerson))
      : counting(meeting).some(
          (attendance) => isInGroup(attendance) && isPerson(attendance),
        );
  return meetings.filter(
    (meeting) =>
      (month === undefined || monthOf(meeting.heldOn) === month) &&
      isOfGroupAndPerson(meeting) &&
      isNamed.meeting.every((test) => test(meeting)) &&
      (visits === undefined || visits.has(meeting)),
  );
};

/** Whether an attendance is one that the selection asks for. */
export const attendanceTest = (
  selection: MeetingSelection,
  rules: CountingRules,
): AttendanceTest => {
  const isInGroup = groupTest(selection, rules);
  const isPerson = personMatcher(selection);
  return (attendance) => isInGroup(attendance) && isPerson(attendance);
};

/** All meetings of the year that became what the selection asks for, in order of date. */
export const meetingsOfYear = (
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
): Meeting[] => {
  const { fiscalYear, outcome = "counted" } = selection;
  const frame = yearFrame(asOfSelection(selection, input), rules, fiscalYear);
  const ordered = atOnce(orderedOnce(input.meetings));
  return ordered.filter(countsIn(frame, outcome));
};

const orders = new WeakMap<readonly Meeting[], readonly Meeting[]>();

/**
 * The meetings, each once, in order of date. Whoever follows one figure follows
 * others of the same rows: their order is found once, at the latest then.
 */
export function* orderedOnce(
  meetings: readonly Meeting[],
): Steps<readonly Meeting[]> {
  const known = orders.get(meetings);
  if (known !== undefined) return known;
  const found = yield* orderMeetings(distinctRecords(meetings));
  orders.set(meetings, found);
  return found;
}

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

/** The test of a selection that asks for no rank and no value: nobody need be looked at. */
const ANYONE: AttendanceTest = () => true;

const groupTest = (
  selection: MeetingSelection,
  rules: CountingRules,
): AttendanceTest => {
  const isRank = rankMatcher(selection, rules);
  const { attendance: tests } = valueTests(selection);
  if (selection.rank === undefined && tests.length === 0) return ANYONE;
  return (attendance) =>
    isRank(attendance) && tests.every((test) => test(attendance));
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
