import type { Meeting } from "../../domain/meeting";
import { rankClassifier } from "../../domain/rank";
import { countingAttendances, principalOf } from "./counting-attendances";
import type { CountingRules } from "../input/counting-rules";
import { Dimension, UNSET } from "./dimension";
import { orderByPerson } from "./order-by-person";
import { PersonRegistry } from "./person-registry";
import type { YearFrame } from "../input/year-frame";
import { monthIndexIn } from "../input/year-frame";

/**
 * The counted meetings of one fiscal year as columns of small whole numbers,
 * one column a dimension. Texts are looked at once, here; every table of the
 * summary is counted from the columns.
 */
export interface Facts {
  readonly meetings: MeetingColumns;
  readonly attendances: AttendanceColumns;
  readonly dimensions: Dimensions;
  readonly people: PersonRegistry;
  /** The rank number of 未設定: one past the settings' ranks. */
  readonly unsetRank: number;
}

interface Dimensions {
  readonly division: Dimension;
  readonly themeCategory: Dimension;
  readonly mode: Dimension;
  readonly adviser: Dimension;
}

/** One entry a meeting; rank and division are the principal's. */
interface MeetingColumns {
  readonly size: number;
  /** 0..11 from the start month */
  readonly month: Int32Array;
  /** Index in the settings' ranks, or unsetRank. */
  readonly rank: Int32Array;
  readonly division: Int32Array;
  readonly themeCategory: Int32Array;
  readonly mode: Int32Array;
  /** The advisers of meeting i, each once: advisers[adviserStart[i] .. adviserStart[i + 1]]. */
  readonly adviserStart: Int32Array;
  readonly advisers: Int32Array;
}

/** One entry an attendance that のべ counts, in order of person. */
export interface AttendanceColumns {
  readonly size: number;
  /** Index of its meeting; ascending for each person. */
  readonly meeting: Int32Array;
  readonly rank: Int32Array;
  readonly division: Int32Array;
  /** UNIDENTIFIED or the person's number; ascending. */
  readonly person: Int32Array;
}

/** @param meetings those that count in the year of the frame */
export const buildFacts = (
  meetings: readonly Meeting[],
  rules: CountingRules,
  frame: YearFrame,
): Facts => {
  const dimensions: Dimensions = {
    division: new Dimension(),
    themeCategory: new Dimension(),
    mode: new Dimension(),
    adviser: new Dimension(),
  };
  const people = new PersonRegistry();
  const unsetRank = rules.ranks.length;
  const classify = rankClassifier(rules.ranks);
  const rankOf = (label: string | undefined): number => {
    const index = classify(label);
    return index < 0 ? unsetRank : index;
  };
  const byMeeting = meetingColumns(meetings);
  const byAttendance = attendanceColumns(largestAttendance(meetings));
  let size = 0;
  meetings.forEach((meeting, index) => {
    const principal = principalOf(meeting);
    byMeeting.month[index] = monthIndexIn(frame, meeting.heldOn);
    byMeeting.rank[index] = rankOf(principal.rank);
    byMeeting.division[index] = dimensions.division.idOf(principal.division);
    byMeeting.themeCategory[index] = dimensions.themeCategory.idOf(
      meeting.themeCategory,
    );
    byMeeting.mode[index] = dimensions.mode.idOf(meeting.mode);
    byMeeting.adviserStart[index + 1] = addAdvisers(
      byMeeting.advisers,
      byMeeting.adviserStart[index] ?? 0,
      meeting.advisers,
      dimensions.adviser,
    );
    for (const { rank, division, person } of countingAttendances(
      meeting,
      rules.attendanceRule,
    )) {
      byAttendance.meeting[size] = index;
      byAttendance.rank[size] = rankOf(rank);
      byAttendance.division[size] = dimensions.division.idOf(division);
      byAttendance.person[size] = people.idOf(person);
      size += 1;
    }
  });
  return {
    meetings: byMeeting,
    attendances: orderByPerson({ ...byAttendance, size }, people.size),
    dimensions,
    people,
    unsetRank,
  };
};

const meetingColumns = (meetings: readonly Meeting[]): MeetingColumns => {
  const size = meetings.length;
  return {
    size,
    month: new Int32Array(size),
    rank: new Int32Array(size),
    division: new Int32Array(size),
    themeCategory: new Int32Array(size),
    mode: new Int32Array(size),
    adviserStart: new Int32Array(size + 1),
    advisers: new Int32Array(
      meetings.reduce((sum, { advisers }) => sum + advisers.length + 1, 0),
    ),
  };
};

const attendanceColumns = (capacity: number) => ({
  meeting: new Int32Array(capacity),
  rank: new Int32Array(capacity),
  division: new Int32Array(capacity),
  person: new Int32Array(capacity),
});

/** Entries that suffice under either rule: a meeting without rows still has one. */
const largestAttendance = (meetings: readonly Meeting[]): number =>
  meetings.reduce(
    (sum, { attendances }) => sum + Math.max(attendances.length, 1),
    0,
  );

/** @returns where the next meeting's advisers start */
const addAdvisers = (
  column: Int32Array,
  start: number,
  names: readonly string[],
  adviser: Dimension,
): number => {
  let end = start;
  for (const name of names) {
    const id = adviser.idOf(name);
    if (id !== UNSET && !isIn(column, start, end, id)) {
      column[end] = id;
      end += 1;
    }
  }
  if (end > start) return end;
  column[end] = UNSET;
  return end + 1;
};

const isIn = (
  column: Int32Array,
  start: number,
  end: number,
  id: number,
): boolean => {
  for (let at = start; at < end; at += 1) if (column[at] === id) return true;
  return false;
};
