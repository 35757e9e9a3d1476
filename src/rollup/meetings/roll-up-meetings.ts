import type { CountingRules } from "../input/counting-rules";
import { councilEffect } from "./council-effect";
import type { Facts } from "./facts";
import type { Steps } from "../../domain/steps";
import type { DimensionRow, MeetingRollup } from "../years/fiscal-year-rollup";
import type {
  MeetingDimension,
  MeetingDimensionName,
} from "../dimensions/meeting-dimensions";
import {
  forMeetingDimensions,
  MEETING_DIMENSION_NAMES,
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
export function* rollUpMeetings(
  facts: Facts,
  rules: CountingRules,
  frame: YearFrame,
  input: RollupInput,
): Steps<MeetingRollup> {
  const { summary } = input;
  const byRank = rankTable(
    facts,
    rules.ranks.map(({ label }) => label),
  );
  yield;
  const byMonth = monthTable(facts, frame, byRank);
  yield;
  const distinctAttendees = facts.people;
  const used = utilisation(byMonth, frame, summary?.monthlySlots);
  const effect = councilEffect(byMonth, frame, summary);
  const byDimension: Partial<Record<MeetingDimensionName, DimensionRow[]>> = {};
  for (const name of MEETING_DIMENSION_NAMES) {
    const dimension: MeetingDimension = MEETING_DIMENSIONS[name];
    const preferred = dimension.preferred?.(input);
    byDimension[name] = yield* dimensionTable(name, facts, preferred);
  }
  const rollup = {
    count: facts.meetings.size,
    totalAttendance: facts.attendances.size,
    distinctAttendees,
    byRank,
    byMonth,
    byDimension: forMeetingDimensions((name) => byDimension[name] ?? []),
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
}
