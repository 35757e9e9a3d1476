import type { Activity } from "../../domain/activity";
import { sumOfCounts } from "./activity-count";
import type { SectionRule } from "../input/counting-rules";
import type { SummaryLineRollup } from "../years/fiscal-year-rollup";
import { groupByText } from "../input/group-by-text";
import { inPreferredOrder } from "../input/preferred-order";

/**
 * The bullets of a section: the settings' order first, then by first date; the
 * records without 集計見出し last.
 * @param counted counted records of the section, in order of date
 */
export const summaryLines = (
  counted: readonly Activity[],
  rule: SectionRule,
): SummaryLineRollup[] =>
  inPreferredOrder(
    groupByText(counted, ({ summaryLine }) => [summaryLine], rule.summaryLines),
    rule.summaryLines,
  ).map(({ key, items }) => ({
    label: key,
    count: sumOfCounts(items),
    parts: partsOf(items, rule),
    activities: items,
  }));

/** 実施・協議 of one bullet; none when no record of it has a part. */
const partsOf = (
  activities: readonly Activity[],
  rule: SectionRule,
): SummaryLineRollup["parts"] => {
  const groups = groupByText(activities, ({ part }) => [part], rule.partOrder);
  if (groups.every(({ key }) => key === null)) return [];
  return inPreferredOrder(groups, rule.partOrder).map(({ key, items }) => ({
    label: key,
    count: sumOfCounts(items),
  }));
};
