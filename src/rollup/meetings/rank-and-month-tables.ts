/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import type { Facts } from "./facts";
import type {
  DimensionRow,
  MonthMeasures,
  MonthRow,
} from "../years/fiscal-year-rollup";
import { groupedMeasures, isEmptyMeasure } from "./grouped-measures";
import type { YearFrame } from "../input/year-frame";
import { isMonthBegun } from "../input/year-frame";

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
    .filter(({ key, ...measure }) => key !== null || !isEmptyMeasure(measure));
};

/** 月別・役職別: twelve months, nothing after 基準日, each with the rows of the rank table. */
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
  return frame.months.map((month, index) => {
    const isBegun = isMonthBegun(frame, month);
    return {
      month,
      ...(isBegun ? months[index]! : UNKNOWN),
      byRank: byRank.map(({ key }, rank) => ({
        key,
        ...(isBegun ? cells[index * width + rank]! : UNKNOWN),
      })),
    };
  });
};

/** Nothing can be said of a month after 基準日 (domain: counting rule 6). */
const UNKNOWN: MonthMeasures = {
  count: null,
  totalAttendance: null,
  distinctAttendees: null,
};

/** A column of meetings read for each attendance. */
const throughMeeting = (facts: Facts, column: Int32Array): Int32Array =>
  facts.attendances.meeting.map((meeting) => column[meeting]!);
