/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import type { Dimension } from "./dimension";
import type { Facts } from "./facts";
import type {
  DimensionRow,
  MeetingMeasures,
  MonthRow,
} from "../years/fiscal-year-rollup";
import { groupedMeasures } from "./grouped-measures";
import { compareTexts } from "../input/record-order";
import type { YearFrame } from "../input/year-frame";

/** 役職別: the settings' order, zero rows included, 未設定 last when it occurs. */
export const rankTable = (
  facts: Facts,
  labels: readonly string[],
): DimensionRow[] => {
  const measures = groupedMeasures({
    groupCount: facts.unsetRank + 1,
    meetingKeys: facts.meetings.rank,
    attendanceKeys: facts.attendances.rank,
    persons: facts.attendances.person,
  });
  return measures
    .map((measure, rank) => ({ key: labels[rank] ?? null, ...measure }))
    .filter(({ key, ...measure }) => key !== null || !isEmpty(measure));
};

/** 月別・役職別: twelve months, each with the rows of the rank table. */
export const monthTable = (
  facts: Facts,
  frame: YearFrame,
  byRank: readonly DimensionRow[],
): MonthRow[] => {
  const { meetings, attendances } = facts;
  const attendanceMonth = throughMeeting(facts, meetings.month);
  const months = groupedMeasures({
    groupCount: 12,
    meetingKeys: meetings.month,
    attendanceKeys: attendanceMonth,
    persons: attendances.person,
  });
  const width = facts.unsetRank + 1;
  const cells = groupedMeasures({
    groupCount: 12 * width,
    meetingKeys: meetings.month.map(
      (month, index) => month * width + meetings.rank[index]!,
    ),
    attendanceKeys: attendanceMonth.map(
      (month, row) => month * width + attendances.rank[row]!,
    ),
    persons: attendances.person,
  });
  return frame.months.map((month, index) => ({
    month,
    ...months[index]!,
    byRank: byRank.map(({ key }, rank) => ({
      key,
      ...cells[index * width + rank]!,
    })),
  }));
};

/** 所属別: the principal's for 回数, each attendance's for のべ and 実. */
export const divisionTable = (facts: Facts): DimensionRow[] =>
  dimensionRows(facts.dimensions.division, [], {
    meetingKeys: facts.meetings.division,
    attendanceKeys: facts.attendances.division,
    persons: facts.attendances.person,
  });

export const themeCategoryTable = (facts: Facts): DimensionRow[] =>
  meetingTable(
    facts,
    facts.dimensions.themeCategory,
    facts.meetings.themeCategory,
  );

export const modeTable = (facts: Facts): DimensionRow[] =>
  meetingTable(facts, facts.dimensions.mode, facts.meetings.mode);

/**
 * 補佐官別: a meeting counts for each of its advisers, so the rows may sum to
 * more than the year.
 * @param names spellings to print, e.g. of the adviser records
 */
export const adviserTable = (
  facts: Facts,
  names: readonly string[],
): DimensionRow[] => {
  const { adviserStart, advisers, size } = facts.meetings;
  const { meeting, person } = facts.attendances;
  const attendanceKeys: number[] = [];
  const persons: number[] = [];
  meeting.forEach((index, row) => {
    for (
      let at = adviserStart[index]!;
      at < adviserStart[index + 1]!;
      at += 1
    ) {
      attendanceKeys.push(advisers[at]!);
      persons.push(person[row]!);
    }
  });
  return dimensionRows(facts.dimensions.adviser, names, {
    meetingKeys: advisers.subarray(0, adviserStart[size]),
    attendanceKeys: Int32Array.from(attendanceKeys),
    persons: Int32Array.from(persons),
  });
};

const meetingTable = (
  facts: Facts,
  dimension: Dimension,
  column: Int32Array,
): DimensionRow[] =>
  dimensionRows(dimension, [], {
    meetingKeys: column,
    attendanceKeys: throughMeeting(facts, column),
    persons: facts.attendances.person,
  });

/** A column of meetings read for each attendance. */
const throughMeeting = (facts: Facts, column: Int32Array): Int32Array =>
  facts.attendances.meeting.map((meeting) => column[meeting]!);

/** Largest first, then by text; 未設定 last. Values without a figure have no row. */
const dimensionRows = (
  dimension: Dimension,
  preferred: readonly string[],
  keys: {
    readonly meetingKeys: Int32Array;
    readonly attendanceKeys: Int32Array;
    readonly persons: Int32Array;
  },
): DimensionRow[] => {
  const labels = dimension.labels(preferred);
  return groupedMeasures({ groupCount: dimension.size, ...keys })
    .map((measure, id) => ({ key: labels[id] ?? null, ...measure }))
    .filter((row) => !isEmpty(row))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.count - a.count ||
        b.totalAttendance - a.totalAttendance ||
        compareTexts(a.key ?? "", b.key ?? ""),
    );
};

const isEmpty = ({ count, totalAttendance }: MeetingMeasures): boolean =>
  count === 0 && totalAttendance === 0;
