import type { CountingRules } from "../input/counting-rules";
import { councilEffect } from "./council-effect";
import type { Facts } from "./facts";
import type { MeetingRollup } from "../years/fiscal-year-rollup";
import type { MeetingDimension } from "../dimensions/meeting-dimensions";
import {
  forMeetingDimensions,
  MEETING_DIMENSIONS,
} from "../dimensions/meeting-dimensions";
import { dimensionTable } from "./dimension-table";
import { monthTable, rankTable } from "./rank-and-month-tables";
import { repeatUse } from "./repeat-use";
import type { RollupInput } from "../input/rollup-input";
import { leaveOutUnknown } from "./unknown-figures";
import { utilisation } from "./utilisation";
import type { YearFrame } from "../input/year-frame";

/** All tables of the 1on1 meetings of one fiscal year. */
export const rollUpMeetings = (
  facts: Facts,
  rules: CountingRules,
  frame: YearFrame,
  input: RollupInput,
): MeetingRollup => {
  const { summary } = input;
  const byRank = rankTable(
    facts,
    rules.ranks.map(({ label }) => label),
  );
  const byMonth = monthTable(facts, frame, byRank);
  const distinctAttendees = facts.people.size;
  const used = utilisation(byMonth, frame, summary?.monthlySlots);
  const effect = councilEffect(byMonth, frame, summary);
  const rollup = {
    count: facts.meetings.size,
    totalAttendance: facts.attendances.size,
    distinctAttendees,
    byRank,
    byMonth,
    byDimension: forMeetingDimensions((name) => {
      const dimension: MeetingDimension = MEETING_DIMENSIONS[name];
      return dimensionTable(dimension, facts, dimension.preferred?.(input));
    }),
    distinctAcrossRanks:
      byRank.reduce((sum, row) => sum + (row.distinctAttendees ?? 0), 0) -
      distinctAttendees,
    repeatUse: repeatUse(facts, frame),
    ...(used === undefined ? {} : { utilisation: used }),
    ...(effect === undefined ? {} : { councilEffect: effect }),
  };
  return rules.unknown === undefined
    ? rollup
    : leaveOutUnknown(rollup, rules.unknown, facts.meetings.record);
};
