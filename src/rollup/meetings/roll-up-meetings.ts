import type { CountingRules } from "../input/counting-rules";
import { councilEffect } from "./council-effect";
import type { Facts } from "./facts";
import type { MeetingRollup } from "../years/fiscal-year-rollup";
import {
  adviserTable,
  divisionTable,
  modeTable,
  monthTable,
  rankTable,
  themeCategoryTable,
} from "./meeting-tables";
import { repeatUse } from "./repeat-use";
import type { RollupInput } from "../input/rollup-input";
import { utilisation } from "./utilisation";
import type { YearFrame } from "../input/year-frame";

/** All tables of the 1on1 meetings of one fiscal year. */
export const rollUpMeetings = (
  facts: Facts,
  rules: CountingRules,
  frame: YearFrame,
  { advisers, summary }: RollupInput,
): MeetingRollup => {
  const byRank = rankTable(
    facts,
    rules.ranks.map(({ label }) => label),
  );
  const byMonth = monthTable(facts, frame, byRank);
  const distinctAttendees = facts.people.size;
  const used = utilisation(byMonth, frame, summary?.monthlySlots);
  const effect = councilEffect(byMonth, frame, summary);
  return {
    count: facts.meetings.size,
    totalAttendance: facts.attendances.size,
    distinctAttendees,
    byRank,
    byMonth,
    byAdviser: adviserTable(
      facts,
      advisers.map(({ name }) => name),
    ),
    byDivision: divisionTable(facts),
    byThemeCategory: themeCategoryTable(facts),
    byMode: modeTable(facts),
    distinctAcrossRanks:
      byRank.reduce((sum, row) => sum + row.distinctAttendees, 0) -
      distinctAttendees,
    repeatUse: repeatUse(facts, frame),
    ...(used === undefined ? {} : { utilisation: used }),
    ...(effect === undefined ? {} : { councilEffect: effect }),
  };
};
