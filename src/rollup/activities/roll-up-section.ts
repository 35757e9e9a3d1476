import type { Activity } from "../../domain/activity";
import { periodMonth } from "../../domain/calendar/activity-period";
import { sumOfCounts } from "./activity-count";
import type { SectionRecords } from "./classified-activities";
import type { SectionRule } from "../input/counting-rules";
import { detailGroups } from "./detail-groups";
import type { MeetingRollup, SectionRollup } from "../years/fiscal-year-rollup";
import { groupByText } from "../input/group-by-text";
import { countIn } from "./count-in";
import { monthlyCounts } from "./monthly-counts";
import type { MonthlySeries } from "./monthly-series";
import { summaryLines } from "./summary-lines";
import type { YearFrame } from "../input/year-frame";

/** A section that has no number yet. */
export type UnnumberedSection = Omit<SectionRollup, "no">;

/** A section of activities. */
export const rollUpActivitySection = (
  rule: SectionRule,
  { counted, listed, excluded }: SectionRecords,
  frame: YearFrame,
  series: MonthlySeries,
): UnnumberedSection => ({
  rule,
  count: sumOfCounts(counted),
  lines: summaryLines(counted, rule),
  ...monthlyCounts(counted, frame, series.get(rule.id)),
  // A number of a month is no event with a date.
  details: detailGroups(
    listed.filter(({ isMonthly }) => isMonthly !== true),
    rule,
  ),
  footnotes: footnotes(excluded),
  countWithoutMonth: sumOfCounts(
    counted.filter(({ period }) => periodMonth(period) === undefined),
  ),
  byMonth: frame.months.map((month) => ({
    month,
    count: countIn(month, counted, frame),
  })),
});

/** The section of the 1on1 meetings. */
export const rollUpMeetingSection = (
  rule: SectionRule,
  { count, byMonth }: Pick<MeetingRollup, "count" | "byMonth">,
): UnnumberedSection => ({
  rule,
  count,
  lines: [],
  details: [],
  footnotes: [],
  countWithoutMonth: 0,
  byMonth: byMonth.map((row) => ({ month: row.month, count: row.count })),
});

/** A section of sentences only: it has no 回数. */
export const rollUpTextSection = (
  rule: SectionRule,
  frame: YearFrame,
): UnnumberedSection => ({
  rule,
  count: null,
  lines: [],
  details: [],
  footnotes: [],
  countWithoutMonth: 0,
  byMonth: frame.months.map((month) => ({ month, count: null })),
});

/** Reasons of excluded records, each once, in order of date (domain: counting rule 8). */
const footnotes = (excluded: readonly Activity[]): SectionRollup["footnotes"] =>
  groupByText(excluded, ({ exclusionReason }) => [exclusionReason]).flatMap(
    ({ key, items }) =>
      key === null
        ? []
        : [{ text: key, recordIds: items.map(({ recordId }) => recordId) }],
  );
