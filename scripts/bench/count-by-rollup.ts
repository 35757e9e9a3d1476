import { atOnce } from "../../src/domain/steps";
import type {
  DimensionRow,
  MonthMeasures,
} from "../../src/rollup/years/fiscal-year-rollup";
import { buildFacts } from "../../src/rollup/meetings/facts";
import { placedMeetings } from "../../src/rollup/meetings/meeting-columns";
import { yearMeetings } from "../../src/rollup/meetings/year-meetings";
import { rollUpMeetings } from "../../src/rollup/meetings/roll-up-meetings";
import { yearFrame } from "../../src/rollup/input/year-frame";
import type { Cell, Contestant } from "./summary-tables";

/**
 * The product's tables of a fiscal year; unlike the others it also identifies
 * people by name and tolerates spellings.
 */
export const countByRollup: Contestant = (meetings, attendanceRule) => {
  const rules = {
    attendanceRule,
    fiscalYearStartMonth: 4,
    ranks: RANK_LABELS.map((label) => ({ label, synonyms: [] })),
    sections: [],
  };
  const frame = yearFrame({}, rules, 2022);
  const { counted } = yearMeetings(atOnce(placedMeetings(meetings)), frame);
  const rollup = atOnce(
    rollUpMeetings(atOnce(buildFacts(counted, rules, frame)), rules, frame, {
      meetings,
      activities: [],
      advisers: [],
      findings: [],
      unreadable: { meetings: 0, activities: 0 },
    }),
  );
  const { distribution } = rollup.repeatUse;
  if (distribution === null) throw new Error("Who took part is known here.");
  const { once, twice, threeOrMore } = distribution;
  return {
    year: cellOf(rollup),
    byRank: record(rollup.byRank),
    byMonth: Object.fromEntries(
      rollup.byMonth.map((row) => [row.month, cellOf(row)]),
    ),
    byMonthAndRank: Object.fromEntries(
      rollup.byMonth.flatMap(({ month, byRank }) =>
        byRank.map((row) => [`${month} ${row.key}`, cellOf(row)]),
      ),
    ),
    byAdviser: record(rollup.byDimension.adviser),
    byDivision: record(rollup.byDimension.division),
    byThemeCategory: record(rollup.byDimension.themeCategory),
    byMode: record(rollup.byDimension.mode),
    frequency: [once, twice, threeOrMore],
    firstByMonth: Object.fromEntries(
      rollup.repeatUse.byMonth.map(({ month, firstTime }) => [
        month,
        firstTime ?? 0,
      ]),
    ),
  };
};

const RANK_LABELS = [
  "特別職",
  "理事・部長級",
  "室長・次長級",
  "課長級",
  "係長級以下",
];

const cellOf = (row: MonthMeasures): Cell => [
  row.count ?? 0,
  row.totalAttendance ?? 0,
  row.distinctAttendees ?? 0,
];

const record = (rows: readonly DimensionRow[]): Record<string, Cell> =>
  Object.fromEntries(rows.map((row) => [row.key, cellOf(row)]));
