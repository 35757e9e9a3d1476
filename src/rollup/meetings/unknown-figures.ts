import type { Meeting } from "../../domain/meeting";
import type { UnknownFacts } from "../input/unknown-facts";
import { lacksInSome } from "../input/unknown-facts";
import type {
  DimensionRow,
  MeetingRollup,
  MonthMeasures,
} from "../years/fiscal-year-rollup";
import { forMeetingDimensions } from "../dimensions/meeting-dimensions";

/**
 * Leaves out what records without people or ranks can't tell: 実人数 and repeat
 * use are null, and there are no rows by rank. 0 would say that nobody came.
 * 実人数 is not known as soon as one meeting can't tell who came; a meeting
 * that can't tell its rank stands in 未設定 beside those that can.
 * @param meetings those that count in the year
 */
export const leaveOutUnknown = (
  rollup: MeetingRollup,
  unknown: UnknownFacts,
  meetings: readonly Pick<Meeting, "recordId">[],
): MeetingRollup => {
  const isRankless =
    unknown.meetings.includes("rank") ||
    (meetings.length > 0 &&
      meetings.every(lacksInSome(unknown.inSome.meetings, "rank")));
  const isPeopleless =
    unknown.meetings.includes("people") ||
    meetings.some(lacksInSome(unknown.inSome.meetings, "people"));
  const ranked = isRankless ? withoutRanks(rollup) : rollup;
  return isPeopleless ? withoutPeople(ranked) : ranked;
};

const withoutRanks = (rollup: MeetingRollup): MeetingRollup => ({
  ...rollup,
  byRank: [],
  byMonth: rollup.byMonth.map((row) => ({ ...row, byRank: [] })),
  distinctAcrossRanks: null,
});

const withoutPeople = (rollup: MeetingRollup): MeetingRollup => ({
  ...rollup,
  distinctAttendees: null,
  distinctAcrossRanks: null,
  byRank: rollup.byRank.map(nobody),
  byMonth: rollup.byMonth.map((row) => ({
    ...nobody(row),
    byRank: row.byRank.map(nobody),
  })),
  byDimension: forMeetingDimensions((name) =>
    rollup.byDimension[name].map(nobody<DimensionRow>),
  ),
  repeatUse: {
    meetingsPerPerson: null,
    distribution: null,
    byMonth: rollup.repeatUse.byMonth.map(({ month }) => ({
      month,
      firstTime: null,
      returning: null,
    })),
  },
});

const nobody = <Row extends MonthMeasures>(row: Row): Row => ({
  ...row,
  distinctAttendees: null,
});
