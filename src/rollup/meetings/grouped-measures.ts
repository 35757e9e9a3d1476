/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import { UNIDENTIFIED } from "./person-registry";
import type { MeetingMeasures } from "../years/fiscal-year-rollup";

/** What falls into which group: one key a meeting, one an attendance. */
export interface Grouping {
  /** Groups are 0 .. groupCount - 1. */
  readonly groupCount: number;
  readonly meetingKeys: Int32Array;
  readonly attendanceKeys: Int32Array;
  /** Parallel to attendanceKeys, ascending. */
  readonly persons: Int32Array;
}

/** Counted from attendances that may say who took part. */
type CountedMeasures = MeetingMeasures & { readonly distinctAttendees: number };

/**
 * 回数・のべ・実 of every group. Attendances come in order of person, so a group
 * meets a person anew exactly when the last one it saw was another: 実人数 is
 * exact without keeping a set for each cell.
 */
export const groupedMeasures = ({
  groupCount,
  meetingKeys,
  attendanceKeys,
  persons,
}: Grouping): CountedMeasures[] => {
  const counts = new Int32Array(groupCount);
  const totals = new Int32Array(groupCount);
  const distincts = new Int32Array(groupCount);
  const lastPerson = new Int32Array(groupCount).fill(UNIDENTIFIED);
  for (const key of meetingKeys) counts[key]! += 1;
  for (let row = 0; row < attendanceKeys.length; row += 1) {
    const key = attendanceKeys[row]!;
    const person = persons[row]!;
    totals[key]! += 1;
    if (person !== UNIDENTIFIED && lastPerson[key] !== person) {
      lastPerson[key] = person;
      distincts[key]! += 1;
    }
  }
  return Array.from(counts, (count, key) => ({
    count,
    totalAttendance: totals[key]!,
    distinctAttendees: distincts[key]!,
  }));
};

/** Whether a group has no figure: neither a meeting nor an attendance. */
export const isEmptyMeasure = ({
  count,
  totalAttendance,
}: Pick<MeetingMeasures, "count" | "totalAttendance">): boolean =>
  count === 0 && totalAttendance === 0;
