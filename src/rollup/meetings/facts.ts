import type { Attendance, Meeting } from "../../domain/meeting";
import { rankClassifier } from "../../domain/rank";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import type { AttendanceColumns } from "./attendance-columns";
import { countingAttendances, principalOf } from "./counting-attendances";
import type { CountingRules } from "../input/counting-rules";
import { orderByPerson } from "./order-by-person";
import { PersonRegistry } from "./person-registry";
import type { YearFrame } from "../input/year-frame";
import { monthIndexIn } from "../input/year-frame";

/**
 * The counted meetings of one fiscal year as columns of small whole numbers,
 * in the two grains of the domain. Texts of other dimensions become columns
 * when their table is counted (dimension-table).
 */
export interface Facts {
  readonly meetings: MeetingColumns;
  readonly attendances: AttendanceColumns;
  readonly people: PersonRegistry;
  /** The rank number of 未設定: one past the settings' ranks. */
  readonly unsetRank: number;
}

/** One entry a meeting; the rank is the principal's. */
interface MeetingColumns {
  readonly size: number;
  readonly record: readonly Meeting[];
  readonly principal: readonly Attendance[];
  /** 0..11 from the start month */
  readonly month: Int32Array;
  /** Index in the settings' ranks, or unsetRank. */
  readonly rank: Int32Array;
}

/** @param meetings those that count in the year of the frame */
export function* buildFacts(
  meetings: readonly Meeting[],
  rules: CountingRules,
  frame: YearFrame,
): Steps<Facts> {
  const people = new PersonRegistry();
  const unsetRank = rules.ranks.length;
  const classify = rankClassifier(rules.ranks);
  const rankOf = (label: string | undefined): number => {
    const index = classify(label);
    return index < 0 ? unsetRank : index;
  };
  const principal = meetings.map(principalOf);
  const byAttendance = attendanceColumns(largestAttendance(meetings));
  const record: Attendance[] = [];
  yield* forEachInSteps(meetings, (meeting, index) => {
    for (const attendance of countingAttendances(
      meeting,
      rules.attendanceRule,
    )) {
      const size = record.length;
      byAttendance.meeting[size] = index;
      byAttendance.rank[size] = rankOf(attendance.rank);
      byAttendance.person[size] = people.idOf(attendance.person);
      record.push(attendance);
    }
  });
  const attendances = orderByPerson(
    { ...byAttendance, size: record.length, record },
    people.size,
  );
  yield;
  return {
    meetings: {
      size: meetings.length,
      record: meetings,
      principal,
      month: Int32Array.from(meetings, ({ heldOn }) =>
        monthIndexIn(frame, heldOn),
      ),
      rank: Int32Array.from(principal, ({ rank }) => rankOf(rank)),
    },
    attendances,
    people,
    unsetRank,
  };
}

const attendanceColumns = (capacity: number) => ({
  meeting: new Int32Array(capacity),
  rank: new Int32Array(capacity),
  person: new Int32Array(capacity),
});

/** Entries that suffice under either rule: a meeting without rows still has one. */
const largestAttendance = (meetings: readonly Meeting[]): number =>
  meetings.reduce(
    (sum, { attendances }) => sum + Math.max(attendances.length, 1),
    0,
  );
