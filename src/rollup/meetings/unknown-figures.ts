import type { UnknownFacts } from "../input/unknown-facts";
import type {
  DimensionRow,
  MeetingRollup,
  MonthMeasures,
} from "../years/fiscal-year-rollup";
import { forMeetingDimensions } from "../dimensions/meeting-dimensions";

/**
 * Leaves out what records without people or ranks can't tell: 実人数 and repeat
 * use are null, and there are no rows by rank. 0 would say that nobody came.
 */
export const leaveOutUnknown = (
  rollup: MeetingRollup,
  { meetings: unknown }: Pick<UnknownFacts, "meetings">,
): MeetingRollup => {
  const ranked = unknown.includes("rank") ? withoutRanks(rollup) : rollup;
  return unknown.includes("people") ? withoutPeople(ranked) : ranked;
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
