import type { Activity } from "../../domain/activity";
import type { ReportContext } from "../report-context";
import type { OverviewStyle } from "./overview-style";
import { recordsBullet } from "./records-bullet";

/**
 * 経営改革推進課 A、B について ほか: one bullet a division in order of its first
 * record, with the published titles of its records. ほか stands for records
 * whose title may not be printed.
 */
export const topicBullets: OverviewStyle = (section, rollup, context) => {
  const byDivision = new Map<string, Activity[]>();
  for (const activity of section.lines.flatMap((line) => line.activities)) {
    const division = divisionOf(activity, context);
    byDivision.set(division, [...(byDivision.get(division) ?? []), activity]);
  }
  return [...byDivision].map(([division, activities]) =>
    recordsBullet(
      topicSentence(division, activities, context),
      activities,
      rollup,
    ),
  );
};

const divisionOf = (
  { divisions: [first, ...others] }: Activity,
  { labels, messages }: ReportContext,
): string => {
  if (first === undefined) return labels.unset;
  return others.length === 0 ? first : messages.andOthers(first);
};

const topicSentence = (
  division: string,
  activities: readonly Activity[],
  { messages }: ReportContext,
): string => {
  const titles = activities.flatMap(({ isPublished, title }) =>
    isPublished && title !== undefined ? [title] : [],
  );
  const topics = [...new Set(titles)];
  return topics.length === 0
    ? division
    : `${division} ${messages.overview.topics(topics, titles.length < activities.length)}`;
};
