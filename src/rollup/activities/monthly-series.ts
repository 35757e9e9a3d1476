import { atOnce } from "../../domain/steps";
import type { Activity } from "../../domain/activity";
import { ACTIVITY_NARROWINGS } from "../dimensions/activity-dimensions";
import type { CountingRules, SectionRule } from "../input/counting-rules";
import { groupByText } from "../input/group-by-text";
import { inPreferredOrder } from "../input/preferred-order";
import { recordsByYear } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";
import type { UnknownFacts } from "../input/unknown-facts";
import { lacksInSome } from "../input/unknown-facts";
import { yearFrame } from "../input/year-frame";
import { sumOfCounts } from "./activity-count";
import { classifyActivities } from "./classified-activities";
import type { MonthlySplit } from "./monthly-split";
import { MONTHLY_SPLITS } from "./monthly-split";

/** So many series a chart tells apart by colour and pattern. */
export const MOST_SERIES = 9;

/** How the numbers by month of one section are told apart, the same in every year of a summary. */
export interface SectionSeries {
  readonly by: MonthlySplit;
  /** Values in the settings' order, then by first date; null: blank. */
  readonly labels: readonly (string | null)[];
  /** Those with the smallest counts over all years: they stand in charts as one. */
  readonly rest: ReadonlySet<string | null>;
  /** Whether a record is of an app that can say what the others are split by. */
  readonly isSplit: (activity: Activity) => boolean;
  /** Whether some year has records that are not split. */
  readonly hasUnsplit: boolean;
}

/** By SectionRule.id; sections without numbers by month have none. */
export type MonthlySeries = ReadonlyMap<string, SectionSeries>;

/**
 * Decides over several years together what the lines of their numbers by month
 * are, so that one line has one place and one colour in all of them.
 * @param fiscalYears those that are shown together
 */
export const monthlySeries = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYears: readonly number[],
): MonthlySeries => {
  const bySection = new Map<SectionRule, Activity[]>();
  const years = atOnce(
    recordsByYear(
      { meetings: [], activities: input.activities },
      rules.fiscalYearStartMonth,
      fiscalYears,
    ),
  );
  for (const [fiscalYear, { activities }] of [...years].sort(
    ([a], [b]) => a - b,
  )) {
    const monthly = activities.filter(({ isMonthly }) => isMonthly === true);
    const frame = yearFrame(input, rules, fiscalYear);
    for (const { activity, outcome, section } of classifyActivities(
      monthly,
      rules.sections,
      frame,
    )) {
      if (outcome !== "counted" || section === undefined) continue;
      const known = bySection.get(section);
      if (known === undefined) bySection.set(section, [activity]);
      else known.push(activity);
    }
  }
  return new Map(
    [...bySection].map(([rule, records]) => [
      rule.id,
      seriesOf(rule, records, rules.unknown),
    ]),
  );
};

const seriesOf = (
  rule: SectionRule,
  records: readonly Activity[],
  unknown: UnknownFacts | undefined,
): SectionSeries => {
  const { by, isSplit } = splitOf(records, unknown);
  const split = records.filter(isSplit);
  const preferred = by === "summaryLine" ? rule.summaryLines : [];
  const lines = inPreferredOrder(
    groupByText(split, ACTIVITY_NARROWINGS[by].textsOf, preferred),
    preferred,
  );
  const hasUnsplit = split.length < records.length;
  const room = MOST_SERIES - Number(hasUnsplit);
  return {
    by,
    labels: lines.map(({ key }) => key),
    rest: new Set(
      lines.length <= room
        ? []
        : [...lines]
            .sort((a, b) => sumOfCounts(b.items) - sumOfCounts(a.items))
            .slice(room - 1)
            .map(({ key }) => key),
    ),
    isSplit,
    hasUnsplit,
  };
};

/** What all of the records can say goes before what some of them can. */
const splitOf = (
  records: readonly Activity[],
  unknown: UnknownFacts | undefined,
): Pick<SectionSeries, "by" | "isSplit"> => {
  const splits = MONTHLY_SPLITS.map((by) => ({
    by,
    isSplit: saysOf(by, unknown),
  }));
  const whole = splits.find(({ isSplit }) => records.every(isSplit));
  const partly = splits.find(({ isSplit }) => records.some(isSplit));
  return whole ?? partly ?? { by: "summaryLine", isSplit: () => false };
};

const saysOf = (
  by: MonthlySplit,
  unknown: UnknownFacts | undefined,
): SectionSeries["isSplit"] => {
  if (unknown === undefined) return () => true;
  if (unknown.activities.includes(by)) return () => false;
  const isLacking = lacksInSome(unknown.inSome.activities, by);
  return (activity) => !isLacking(activity);
};
