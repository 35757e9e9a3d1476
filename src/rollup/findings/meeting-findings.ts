import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { rankFaultFinder } from "../../domain/rank-fault";
import type {
  RecordFinding,
  RecordFindingCode,
} from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import { isBlank } from "../../domain/sameness/sameness";
import type { Steps } from "../../domain/steps";
import { flatMapInSteps } from "../../domain/steps";
import {
  countingAttendances,
  NOBODY,
  principalOf,
} from "../meetings/counting-attendances";
import type { CountingRules } from "../input/counting-rules";
import type { Facts } from "../meetings/facts";
import { UNIDENTIFIED } from "../meetings/person-registry";

/**
 * What is wrong with the participants of counted meetings: a blank or unknown
 * rank, nobody's identity. Only attendances that a figure rests on are looked
 * at.
 * @param facts of the same meetings
 */
export function* meetingFindings(
  meetings: readonly Meeting[],
  facts: Facts,
  rules: CountingRules,
): Steps<RecordFinding[]> {
  const faultOf = rankFaultFinder(rules.ranks);
  const isDoubtful = doubtfulMeetings(facts);
  return yield* flatMapInSteps(
    meetings.filter((_, index) => isDoubtful[index] === 1),
    (meeting) =>
      attendancesBehindFigures(meeting, rules).flatMap((attendance) =>
        attendanceFindings(meeting, attendance, faultOf),
      ),
  );
}

/** 1 for each meeting of which a figure stands in 未設定 or lacks a person. */
const doubtfulMeetings = ({
  meetings,
  attendances,
  unsetRank,
}: Facts): Uint8Array => {
  const isDoubtful = new Uint8Array(meetings.size);
  meetings.rank.forEach((rank, meeting) => {
    if (rank === unsetRank) isDoubtful[meeting] = 1;
  });
  attendances.meeting.forEach((meeting, row) => {
    if (
      attendances.rank[row] === unsetRank ||
      attendances.person[row] === UNIDENTIFIED
    ) {
      isDoubtful[meeting] = 1;
    }
  });
  return isDoubtful;
};

const attendancesBehindFigures = (
  meeting: Meeting,
  rules: CountingRules,
): Attendance[] => {
  const principal = principalOf(meeting);
  const counting = countingAttendances(meeting, rules.attendanceRule);
  return [...new Set([principal, ...counting])].filter(
    (attendance) => attendance !== NOBODY,
  );
};

const attendanceFindings = (
  meeting: Meeting,
  { rank, person }: Attendance,
  faultOf: ReturnType<typeof rankFaultFinder>,
): RecordFinding[] => {
  const findings: RecordFinding[] = [];
  if (isBlank(rank)) {
    findings.push(finding(meeting, "rankMissing", person?.name));
  } else {
    const fault = faultOf(rank);
    if (fault) findings.push(finding(meeting, fault.code, fault.detail));
  }
  if (person === undefined || personKey(person) === undefined) {
    findings.push(finding(meeting, "personUnidentified", rank));
  }
  return findings;
};

const finding = (
  { recordId }: Meeting,
  code: RecordFindingCode,
  detail?: string,
): RecordFinding => recordFinding("meetings", recordId, code, detail);
