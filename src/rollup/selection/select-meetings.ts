import { monthOf } from "../../domain/calendar-date";
import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { rankClassifier } from "../../domain/rank";
import {
  countingAttendances,
  principalOf,
} from "../meetings/counting-attendances";
import type { CountingRules } from "../input/counting-rules";
import { textMatcher } from "../input/match-text";
import { asOfSelection } from "./as-of-selection";
import { meetingOutcome } from "../input/record-outcome";
import { compareMeetings } from "../input/record-order";
import { recordsByYear } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";
import type { MeetingSelection } from "./selection";
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
  const isAdviser = textMatcher(selection.adviser);
  const isThemeCategory = textMatcher(selection.themeCategory);
  const isMode = textMatcher(selection.mode);
  const isInGroup = attendanceMatcher(selection, rules);
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
      isAdviser(...meeting.advisers) &&
      isThemeCategory(meeting.themeCategory) &&
      isMode(meeting.mode) &&
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
  const { asOf } = yearFrame(
    asOfSelection(selection, input),
    rules,
    fiscalYear,
  );
  const years = recordsByYear(input, rules.fiscalYearStartMonth, [fiscalYear]);
  return (years.get(fiscalYear)?.meetings ?? [])
    .filter((meeting) => meetingOutcome(meeting, asOf) === outcome)
    .sort(compareMeetings);
};

type AttendanceTest = (attendance: Attendance) => boolean;

const attendanceMatcher = (
  { rank, division }: MeetingSelection,
  { ranks }: CountingRules,
): AttendanceTest => {
  const classify = rankClassifier(ranks);
  const wantedRank =
    rank === null ? -1 : ranks.findIndex(({ label }) => label === rank);
  const isRank = (label: string | undefined) =>
    rank === undefined ||
    (classify(label) === wantedRank && (rank === null || wantedRank >= 0));
  const isDivision = textMatcher(division);
  return (attendance) =>
    isRank(attendance.rank) && isDivision(attendance.division);
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
