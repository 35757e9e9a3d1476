import type { Activity } from "../../domain/activity";
import { samenessKey } from "../../domain/sameness/sameness";
import type { SectionRule } from "../input/counting-rules";
import type { DetailGroup } from "../years/fiscal-year-rollup";
import { groupByText } from "../input/group-by-text";

/**
 * The groups of a detail page by 詳細見出し. They follow the bullets of the
 * overview: a group stands where the first of its records' summary lines
 * stands in the settings, then in order of first date; records without a
 * heading last.
 * @param listed counted and listed-only records of the section, in order of date
 */
export const detailGroups = (
  listed: readonly Activity[],
  { summaryLines }: SectionRule,
): DetailGroup[] => {
  const lines = summaryLines.map(samenessKey);
  const lineOf = ({ summaryLine }: Activity): number => {
    const position = lines.indexOf(samenessKey(summaryLine ?? ""));
    return position < 0 ? lines.length : position;
  };
  const placeOf = ({ heading, activities }: DetailGroup): number =>
    heading === null
      ? Infinity
      : activities.reduce(
          (first, activity) => Math.min(first, lineOf(activity)),
          lines.length,
        );
  return groupByText(listed, ({ detailHeading }) => [detailHeading])
    .map(({ key, items }) => ({ heading: key, activities: items }))
    .map((group) => ({ group, place: placeOf(group) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ group }) => group);
};
