import type { Attendance, Meeting } from "../../domain/meeting";
import { personKey } from "../../domain/person";
import { isBlank } from "../../domain/sameness/sameness";
import type { AttendanceRule } from "../input/counting-rules";

/** Stands for the principal that a meeting lacks: it counts, in 未設定, without identity. */
export const NOBODY: Attendance = { role: "principal" };

const NOBODY_ALONE: readonly Attendance[] = [NOBODY];

/**
 * Who the meeting counts for: its first principal.
 * @returns NOBODY when it has none; the meeting still counts (domain: counting rule 5)
 */
export const principalOf = (meeting: Meeting): Attendance =>
  meeting.attendances.find(isPrincipal) ?? NOBODY;

/**
 * The attendances that のべ counts (domain: counting rule 2). Rule `principal`:
 * exactly one a meeting, so that のべ equals 回数. Rule `everyone`: every row of
 * the table, also one of no known rank, which counts in 未設定.
 */
export const countingAttendances = (
  meeting: Meeting,
  rule: AttendanceRule,
): readonly Attendance[] => {
  if (rule === "principal") {
    const principal = principalOf(meeting);
    return principal === NOBODY ? NOBODY_ALONE : [principal];
  }
  return meeting.attendances.some(isEmptyRow)
    ? meeting.attendances.filter((attendance) => !isEmptyRow(attendance))
    : meeting.attendances;
};

/** Whether a row names 主参加者; a row with nothing else in it names nobody. */
export const isPrincipal = (attendance: Partial<Attendance>): boolean =>
  attendance.role === "principal" && !isEmptyRow(attendance);

/** kintone keeps an empty row in a table that nobody filled in: it is no attendance. */
export const isEmptyRow = ({
  person,
  rank,
  division,
}: Partial<Attendance>): boolean =>
  isBlank(rank) &&
  isBlank(division) &&
  (person === undefined || personKey(person) === undefined);
